# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldUpdateRequest(Model[JSON]):
    """Request body to update a custom field."""

    field: FieldUpdate
    """Changes to a custom field."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field_update import FieldUpdate
