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
    """What it holds, such as text, date or listbox."""
    perstag: str
    """Its personalization tag, such as CUSTOMER_GROUP."""
    descript: str | None
    """What it is for."""
    isrequired: Flag | int
    """1 when it has to be filled in, else 0."""
    visible: Flag | int
    """1 when forms can have it, else 0."""
    ordernum: str | int
    """Its place among the fields."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    defval: str | None = None
    """Its default value."""
    options: list[str] | None = None
    """Ids of its options."""
    relations: list[str] | None = None
    """Ids of its links to lists."""
    service: str | None = None
    """The integration it came from."""
    show_in_list: Flag | int | None = None
    """No longer used."""
    rows: str | int | None = None
    """No longer used."""
    cols: str | int | None = None
    """No longer used."""
    created_timestamp: str | None = None
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    created_by: str | None = None
    """Id of the user who made it."""
    updated_by: str | None = None
    """Id of the user who last changed it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
