# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldOptionCreate(Model[JSON]):
    """An option to create."""

    field: str | int
    """Id of the custom field."""
    value: str
    """The value that is stored."""
    label: str | Unset = UNSET
    """The label that users see."""
    orderid: str | int | Unset = UNSET
    """Its position."""
    isdefault: bool | Unset = UNSET
    """Whether it is the default."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
