from .._clock import *  # noqa
from .._clock import SYSTEM, Clock, SystemClock
