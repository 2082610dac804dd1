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
    """Id of the automation once more."""
    status: str | int
    """How far it has come, as a number."""
    startid: str | int | None = None
    """Id of the trigger that started it; 0 when there is none."""
    batchid: str | None = None
    """The batch it was started with."""
    adddate: str | None = None
    """When the contact entered, with offset. `dates.parse` makes a `datetime` of it."""
    remdate: str | None = None
    """When the contact left, with offset. `dates.parse` makes a `datetime` of it."""
    timespan: str | None = None
    """How long it took."""
    lastblock: str | None = None
    """Id of the last block that was reached."""
    lastlogid: str | None = None
    """Id of its last log entry."""
    lastdate: str | None = None
    """When the last block was reached, with offset. `dates.parse` makes a `datetime` of it."""
    in_als: str | None = None
    """A number that the vendor does not explain."""
    completed_elements: str | int | None = attrs.field(default=None, metadata={"key": "completedElements"})
    """Blocks that are done."""
    total_elements: str | int | None = attrs.field(default=None, metadata={"key": "totalElements"})
    """Blocks in all."""
    completed: int | None = None
    """1 when it is finished, else 0."""
    complete_value: int | None = attrs.field(default=None, metadata={"key": "completeValue"})
    """How much of it is done, in percent."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
