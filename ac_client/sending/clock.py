from .._clock import *  # noqa
