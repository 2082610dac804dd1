# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldOption(Model[JSON]):
    """An option of a custom field with a choice."""

    id: str
    """The option's id."""
    field: str
    """Id of the custom field."""
    label: str
    """What users see."""
    value: str
    """What is stored."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    orderid: str | int | None = None
    """Its place among the options."""
    isdefault: Flag | int | None = None
    """1 when it is the default, else 0."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
