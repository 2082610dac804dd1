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
    """Currency code of new deals."""
    allgroups: Flag | int
    """1 if all user groups may use it, else 0."""
    allusers: Flag | int
    """1 if new deals are assigned to all users, 0 if to some."""
    autoassign: str | int
    """How new deals are assigned: 0 not at all, 1 round robin, 2 by value."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    stages: list[str] | None = None
    """Ids of its stages."""
    deal_group_users: list[str] | None = attrs.field(default=None, metadata={"key": "dealGroupUsers"})
    """Ids of its links to users; only in the response to a write."""
    deal_group_groups: list[str] | None = attrs.field(default=None, metadata={"key": "dealGroupGroups"})
    """Ids of its links to user groups; only in the response to a write."""
    win_probability_initialize_date: str | None = None
    """When win probabilities were first computed, without time zone. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
