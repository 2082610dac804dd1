# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactAutomation(Model[JSON]):
    """A contact's run through an automation."""

    id: str
    """The run's id."""
    contact: str
    """Id of the contact."""
    automation: str
    """Id of the automation."""
    seriesid: str
    """Id of the automation again."""
    status: str | int
    """Status, as a number."""
    startid: str | int | None = None
    """Id of the trigger that started it; 0 if there is none."""
    batchid: str | None = None
    """The batch it was started with."""
    adddate: str | None = None
    """When the contact entered, with UTC offset. `dates.parse` converts it to a `datetime`."""
    remdate: str | None = None
    """When the contact left, with UTC offset. `dates.parse` converts it to a `datetime`."""
    timespan: str | None = None
    """How long it took."""
    lastblock: str | None = None
    """Id of the last block that was reached."""
    lastlogid: str | None = None
    """Id of its last log entry."""
    lastdate: str | None = None
    """When the last block was reached, with UTC offset. `dates.parse` converts it to a `datetime`."""
    in_als: str | None = None
    """Undocumented number."""
    completed_elements: str | int | None = attrs.field(default=None, metadata={"key": "completedElements"})
    """Completed blocks."""
    total_elements: str | int | None = attrs.field(default=None, metadata={"key": "totalElements"})
    """Total number of blocks."""
    completed: int | None = None
    """1 if it is finished, else 0."""
    complete_value: int | None = attrs.field(default=None, metadata={"key": "completeValue"})
    """How much of it is completed, in percent."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
