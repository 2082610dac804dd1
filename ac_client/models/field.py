# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Field(Model[JSON]):
    """A custom field of contacts."""

    id: str
    """The field's id."""
    title: str
    """Its title."""
    type_: str = attrs.field(metadata={"key": "type"})
    """Its type, such as text, date or listbox."""
    perstag: str
    """Its personalization tag, such as CUSTOMER_GROUP."""
    descript: str | None
    """Its description."""
    isrequired: Flag | int
    """1 if it is required, else 0."""
    visible: Flag | int
    """1 if it is visible in forms, else 0."""
    ordernum: str | int
    """Its position."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    defval: str | None = None
    """Its default value."""
    options: list[str] | None = None
    """Ids of its options."""
    relations: list[str] | None = None
    """Ids of its links to lists."""
    service: str | None = None
    """The integration that created it."""
    show_in_list: Flag | int | None = None
    """No longer used."""
    rows: str | int | None = None
    """No longer used."""
    cols: str | int | None = None
    """No longer used."""
    created_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
