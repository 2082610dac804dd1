# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Personalization(Model[JSON]):
    """A variable that can be used in messages."""

    id: str
    """The variable's id."""
    tag: str
    """The tag by which messages use it."""
    name: str
    """Its name."""
    format_: str = attrs.field(metadata={"key": "format"})
    """Its format, html or text."""
    content: str
    """Its content."""
    is_locked: bool = attrs.field(metadata={"key": "isLocked"})
    """Whether only admins may update it."""
    list_ids: str | None = attrs.field(default=None, metadata={"key": "listIds"})
    """Ids of its lists, comma-separated."""
    list_names: str | None = attrs.field(default=None, metadata={"key": "listNames"})
    """Names of its lists, comma-separated."""
    lists_count: str | None = attrs.field(default=None, metadata={"key": "listsCount"})
    """Number of its lists."""
    listids: str | None = None
    """Ids of its lists, comma-separated."""
    userid: str | None = None
    """Id of the user who created it."""
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
