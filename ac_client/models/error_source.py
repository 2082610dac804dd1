# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ErrorSource(Model[JSON]):
    """The part of the request that was wrong."""

    __slots__ = NO_SLOTS

    pointer: str | None = None
    """A JSON pointer, such as /data/attributes/email."""
    parameter: str | None = None
    """A parameter's name."""
    type_: str | None = Field("type", default=None)
    """How `value` is to be read: pointer."""
    value: str | None = None
    """The pointer, from custom objects."""
