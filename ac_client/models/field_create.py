# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldCreate(Model[JSON]):
    """A custom field to create."""

    title: str
    """Its title; unique."""
    type_: str = attrs.field(metadata={"key": "type"})
    """Its type: text, textarea, number, date, datetime, dropdown, listbox (several options), radio, checkbox or
    hidden."""
    perstag: str | Unset = UNSET
    """Its personalization tag, such as CUSTOMER_GROUP."""
    descript: str | Unset = UNSET
    """Its description."""
    isrequired: bool | int | Unset = UNSET
    """Whether it is required."""
    defval: str | Unset = UNSET
    """Its default value; dates as 2025-01-31."""
    visible: bool | int | Unset = UNSET
    """Whether it is visible in forms."""
    ordernum: str | int | Unset = UNSET
    """Its position."""
    service: str | Unset = UNSET
    """The integration that created it, such as shopify."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
