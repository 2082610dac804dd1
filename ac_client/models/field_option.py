# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldOption(Model[JSON]):
    """An option of a custom field, such as a dropdown."""

    id: str
    """The option's id."""
    field: str
    """Id of the custom field."""
    label: str
    """The label that users see."""
    value: str
    """The value that is stored."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    orderid: str | int | None = None
    """Its position."""
    isdefault: Flag | int | None = None
    """1 if it is the default, else 0."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
