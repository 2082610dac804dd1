"""Placeholder until the next commit."""


class EcommerceJobs:
    """What the namespace has besides its operations."""

    __slots__ = ()
