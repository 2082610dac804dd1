# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Task(Model[JSON]):
    """A task on a deal or a contact."""

    id: str
    """The task's id."""
    title: str | None
    """Its title."""
    note: str
    """The description."""
    status: Flag | int
    """1 if it is done, else 0."""
    duedate: str
    """When it is due, with UTC offset. `dates.parse` converts it to a `datetime`."""
    edate: str
    """When it ends, with UTC offset. `dates.parse` converts it to a `datetime`."""
    relid: str
    """Id of the object it is on."""
    owner: NoteOwner
    """The object that a note or a task is on."""
    deal_tasktype: str = attrs.field(metadata={"key": "dealTasktype"})
    """Id of its type."""
    user: str
    """Id of the user who created it."""
    automation: str | None
    """Id of the automation that created it."""
    done_automation: str | None = attrs.field(metadata={"key": "doneAutomation"})
    """Id of the automation that starts when it is done."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    duration: str | None = None
    """How long it lasts."""
    donedate: str | None = None
    """When it was done. `dates.parse` converts it to a `datetime`."""
    reltype: str | None = None
    """Type of the object it is on: Deal, or Subscriber for a contact."""
    owner_type: str | None = attrs.field(default=None, metadata={"key": "ownerType"})
    """The same in an update: deal or contact."""
    assignee: str | None = None
    """Id of the assignee."""
    outcome_id: int | None = attrs.field(default=None, metadata={"key": "outcomeId"})
    """Id of its outcome."""
    outcome_info: str | None = attrs.field(default=None, metadata={"key": "outcomeInfo"})
    """Details of the outcome."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .note_owner import NoteOwner
