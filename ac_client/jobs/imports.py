"""Placeholder until the next commit."""


class ImportJobs:
    """What the namespace has besides its operations."""

    __slots__ = ()
