# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Error(Model[JSON]):
    """An error response."""

    message: str | None = None
    """A sentence, such as: No Result found for Tag with id 31."""
    errors: list[ErrorItem] | None = None
    """The errors."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .error_item import ErrorItem
