# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldValue(Model[JSON]):
    """What a contact has in a custom field."""

    id: str
    """The value's id."""
    contact: str | int
    """Id of the contact."""
    owner: str | int | None
    """Id of the contact once more."""
    field: str | int | None
    """Id of the custom field."""
    value: str | None
    """The value, always as text."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    created_by: str | None = None
    """Id of the user who made it."""
    updated_by: str | None = None
    """Id of the user who last changed it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
