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
    """1 if it is disabled, 0 or empty if it is enabled."""
    created_by: str | None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    created_utc_timestamp: str | None = None
    """When it was created; with UTC offset, despite the name. `dates.parse` converts it to a `datetime`."""
    updated_utc_timestamp: str | None = None
    """When it was last updated; with UTC offset, despite the name. `dates.parse` converts it to a `datetime`."""
    deal_tasktype_ids: list[str] | None = attrs.field(default=None, metadata={"key": "dealTasktype_ids"})
    """Ids of the task types that offer it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
