from .._clock import after_fork as watch
