from .._events import *  # noqa
from .._events import logger
