# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Pipeline(Model[JSON]):
    """A pipeline that deals move through."""

    id: str
    """The pipeline's id."""
    title: str
    """Its title."""
    currency: str
    """The currency of its new deals."""
    allgroups: Flag | int
    """1 when all user groups may use it, else 0."""
    allusers: Flag | int
    """1 when new deals are assigned to any user, 0 when to some."""
    autoassign: str | int
    """How new deals are assigned: 0 not at all, 1 in turn, 2 by their value."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    stages: list[str] | None = None
    """Ids of its stages."""
    deal_group_users: list[str] | None = attrs.field(default=None, metadata={"key": "dealGroupUsers"})
    """Ids of its links to users; after a write only."""
    deal_group_groups: list[str] | None = attrs.field(default=None, metadata={"key": "dealGroupGroups"})
    """Ids of its links to user groups; after a write only."""
    win_probability_initialize_date: str | None = None
    """When win probabilities were first worked out, without a zone. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
