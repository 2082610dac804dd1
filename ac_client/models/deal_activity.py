# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealActivity(Model[JSON]):
    """Something that happened to a deal."""

    id: str
    """The activity's id."""
    deal: str | None = None
    """Id of the deal."""
    d_id: str | None = None
    """Id of the deal once more."""
    data_type: str | None = attrs.field(default=None, metadata={"key": "dataType"})
    """What it is about, such as contact, task or note; empty for the deal itself."""
    data_id: str | None = attrs.field(default=None, metadata={"key": "dataId"})
    """Id of that."""
    data_action: str | None = attrs.field(default=None, metadata={"key": "dataAction"})
    """What was done, such as add."""
    data_oldval: str | None = attrs.field(default=None, metadata={"key": "dataOldval"})
    """The value before; empty when there was none."""
    user: str | None = None
    """Id of the user who did it."""
    userid: str | None = None
    """Id of the user once more."""
    stage: str | None = None
    """Id of the stage."""
    d_stageid: str | None = None
    """Id of the stage once more; 0 when there is none."""
    automation: str | None = None
    """Id of the automation that did it."""
    seriesid: str | None = None
    """Id of the automation once more; 0 when there is none."""
    is_addtask: Flag | None = attrs.field(default=None, metadata={"key": "isAddtask"})
    """1 when it made a task, else 0."""
    deleted: Flag | None = None
    """1 when it was deleted, else 0."""
    cdate: str | None = None
    """When it happened, with offset. `dates.parse` makes a `datetime` of it."""
    sortdate: str | None = None
    """When it happened, for sorting, with offset. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
