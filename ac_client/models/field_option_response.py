# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldOptionResponse(Model[JSON]):
    """One option."""

    field_option: FieldOption = attrs.field(metadata={"key": "fieldOption"})
    """An option of a custom field, such as a dropdown."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field_option import FieldOption
