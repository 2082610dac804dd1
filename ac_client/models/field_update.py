# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldUpdate(Model[JSON]):
    """What to change of a custom field."""

    title: str | Unset = UNSET
    """Its title."""
    type_: str | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    """What it holds, such as text, date or listbox."""
    perstag: str | Unset = UNSET
    """Its personalization tag, such as CUSTOMER_GROUP."""
    descript: str | Unset = UNSET
    """What it is for."""
    isrequired: bool | int | Unset = UNSET
    """Whether it has to be filled in."""
    defval: str | Unset = UNSET
    """Its default value, dates like 2025-01-31."""
    visible: bool | int | Unset = UNSET
    """Whether forms can have it."""
    ordernum: str | int | Unset = UNSET
    """Its place among the fields."""
    service: str | Unset = UNSET
    """The integration it comes from, such as shopify."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
