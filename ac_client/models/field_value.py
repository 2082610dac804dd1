# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldValue(Model[JSON]):
    """A contact's value of a custom field."""

    id: str
    """The value's id."""
    contact: str | int
    """Id of the contact."""
    owner: str | int | None
    """Id of the contact again."""
    field: str | int | None
    """Id of the custom field."""
    value: str | None
    """The value, always as text."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
