# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldOptionCreate(Model[JSON]):
    """An option to be made."""

    field: str | int
    """Id of the custom field."""
    value: str
    """What is stored."""
    label: str | Unset = UNSET
    """What users see."""
    orderid: str | int | Unset = UNSET
    """Its place among the options."""
    isdefault: bool | Unset = UNSET
    """Whether it is the default."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
