# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Calendar(Model[JSON]):
    """A calendar feed of tasks."""

    id: str
    """The feed's id."""
    title: str | None = None
    """Its name."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Whose tasks it includes: All, Deals or Contacts."""
    token: str | None = None
    """The secret in its URL; anyone who has it can read the feed."""
    notification: Flag | int | None = None
    """1 if it has notifications, else 0."""
    userid: str | None = None
    """Id of the user who created it."""
    cdate: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mdate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
