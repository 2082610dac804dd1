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
    """What it stands for."""
    is_locked: bool = attrs.field(metadata={"key": "isLocked"})
    """Whether only admins may change it."""
    list_ids: str | None = attrs.field(default=None, metadata={"key": "listIds"})
    """Ids of its lists, with commas between them."""
    list_names: str | None = attrs.field(default=None, metadata={"key": "listNames"})
    """Names of its lists, with commas between them."""
    lists_count: str | None = attrs.field(default=None, metadata={"key": "listsCount"})
    """How many lists those are."""
    listids: str | None = None
    """Ids of its lists, with commas between them."""
    userid: str | None = None
    """Id of the user who made it."""
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
