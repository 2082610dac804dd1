from .._events import *  # noqa
