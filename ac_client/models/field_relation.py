# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldRelation(Model[JSON]):
    """A custom field's link to a list."""

    id: str
    """The link's id."""
    field: str | int
    """Id of the custom field."""
    relid: str | int
    """Id of the list; 0 for all lists."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    dorder: str | None = None
    """Its position."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
