# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskOutcome(Model[JSON]):
    """A possible result of a deal task."""

    id: str
    """The outcome's id."""
    title: str
    """Its title."""
    sentiment: str
    """POSITIVE, NEUTRAL or NEGATIVE."""
    disabled: Flag
    """1 when it is no longer offered, 0 or empty when it is."""
    created_by: str | None
    """Id of the user who made it."""
    updated_by: str | None = None
    """Id of the user who last changed it."""
    created_utc_timestamp: str | None = None
    """When it was made; with an offset, in spite of the name. `dates.parse` makes a `datetime` of it."""
    updated_utc_timestamp: str | None = None
    """When it was last changed; with an offset likewise. `dates.parse` makes a `datetime` of it."""
    deal_tasktype_ids: list[str] | None = attrs.field(default=None, metadata={"key": "dealTasktype_ids"})
    """Ids of the task types that offer it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
