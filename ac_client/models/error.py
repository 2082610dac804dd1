# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class Error(Model[JSON]):
    """What the API says of a failure."""

    __slots__ = NO_SLOTS

    message: str | None = None
    """A sentence, such as: No Result found for Tag with id 31."""
    errors: list[ErrorItem] | None = None
    """What was wrong, one by one."""


from .error_item import ErrorItem
