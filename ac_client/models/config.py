# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Config(Model[JSON]):
    """A setting of the account or of a user."""

    id: str
    """The setting's id."""
    keyname: str | None = None
    """Its name, such as pagination.users_index."""
    val: str | None = None
    """Its value, always as text."""
    section: str | None = None
    """The section it belongs to; empty in the example."""
    item: str | None = None
    """The item it belongs to; empty in the example."""
    userid: str | None = None
    """Id of the owner."""
    owner: str | None = None
    """Id of the user again."""
    cdate: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
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
