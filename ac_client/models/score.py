# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Score(Model[JSON]):
    """A set of rules by which contacts or deals earn points."""

    id: str
    """The score's id."""
    name: str | None = None
    """Its name."""
    descript: str | None = None
    """Its description."""
    reltype: str | None = None
    """Whose points it counts: contact or deal."""
    status: Flag | None = None
    """1 if it is active, else 0."""
    cdate: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mdate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
