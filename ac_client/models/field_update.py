# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldUpdate(Model[JSON]):
    """Changes to a custom field."""

    title: str | Unset = UNSET
    """Its title."""
    type_: str | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    """Its type, such as text, date or listbox."""
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
