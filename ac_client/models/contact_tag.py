# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactTag(Model[JSON]):
    """The link between a contact and one of its tags."""

    id: str
    """The link's id; pass it to remove the tag."""
    contact: str
    """Id of the contact."""
    tag: str
    """Id of the tag."""
    cdate: str
    """When the contact was tagged, with UTC offset. `dates.parse` converts it to a `datetime`."""
    created_timestamp: str | None = None
    """When the contact was tagged, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When the link was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who tagged it."""
    updated_by: str | None = None
    """Id of the user who last updated the link."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
