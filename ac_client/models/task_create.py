# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskCreate(Model[JSON]):
    """A task to create."""

    relid: str | int
    """Id of the object it is on."""
    deal_tasktype: str | int = attrs.field(metadata={"key": "dealTasktype"})
    """Id of its type."""
    duedate: datetime.datetime
    """When it is due."""
    title: str | None | Unset = UNSET
    """Its title."""
    owner_type: Literal["contact", "deal"] | Unset = attrs.field(default=UNSET, metadata={"key": "ownerType"})
    """Type of the object it is on."""
    edate: datetime.datetime | Unset = UNSET
    """When it ends."""
    note: str | Unset = UNSET
    """The description."""
    status: Literal[0, 1] | Unset = UNSET
    """1 for done, 0 for open."""
    assignee: str | int | Unset = UNSET
    """Id of the assignee."""
    trigger_automation_on_create: str | int | Unset = attrs.field(
        default=UNSET, metadata={"key": "triggerAutomationOnCreate"}
    )
    """Id of the automation that starts when it is created."""
    done_automation: str | int | Unset = attrs.field(default=UNSET, metadata={"key": "doneAutomation"})
    """Id of the automation that starts when it is done."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
