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
    """What earns points."""
    reltype: str | None = None
    """Who earns the points, contact or deal."""
    status: Flag | None = None
    """1 when it is counted, else 0."""
    cdate: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    mdate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
