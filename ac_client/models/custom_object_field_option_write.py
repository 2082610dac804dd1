# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, UNSET, Model, Unset


class CustomObjectFieldOptionWrite(Model[JSON]):
    """A value that a field is to offer."""

    __slots__ = NO_SLOTS

    value: str
    """Its text."""
    id: str | Unset = UNSET
    """The option's id; left out for a new one."""
