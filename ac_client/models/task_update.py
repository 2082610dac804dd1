# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskUpdate(Model[JSON]):
    """Changes to a task."""

    title: str | None | Unset = UNSET
    """Its title."""
    owner_type: Literal["contact", "deal"] | Unset = attrs.field(default=UNSET, metadata={"key": "ownerType"})
    """Type of the object it is on."""
    relid: str | int | Unset = UNSET
    """Id of the object it is on."""
    deal_tasktype: str | int | Unset = attrs.field(default=UNSET, metadata={"key": "dealTasktype"})
    """Id of its type."""
    duedate: datetime.datetime | Unset = UNSET
    """When it is due."""
    edate: datetime.datetime | Unset = UNSET
    """When it ends."""
    note: str | Unset = UNSET
    """The description."""
    status: Literal[0, 1] | Unset = UNSET
    """1 for done, 0 for open."""
    assignee: str | int | Unset = UNSET
    """Id of the assignee."""
    outcome_id: str | int | Unset = attrs.field(default=UNSET, metadata={"key": "outcomeId"})
    """Id of its outcome; required when it is completed."""
    outcome_info: str | Unset = attrs.field(default=UNSET, metadata={"key": "outcomeInfo"})
    """Details of the outcome."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
