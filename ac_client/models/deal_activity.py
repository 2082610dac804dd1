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
    """Id of the deal again."""
    data_type: str | None = attrs.field(default=None, metadata={"key": "dataType"})
    """Type of the related object, such as contact, task or note; empty for the deal itself."""
    data_id: str | None = attrs.field(default=None, metadata={"key": "dataId"})
    """Its id."""
    data_action: str | None = attrs.field(default=None, metadata={"key": "dataAction"})
    """The action, such as add."""
    data_oldval: str | None = attrs.field(default=None, metadata={"key": "dataOldval"})
    """The old value; empty if there was none."""
    user: str | None = None
    """Id of the user who did it."""
    userid: str | None = None
    """Id of the user again."""
    stage: str | None = None
    """Id of the stage."""
    d_stageid: str | None = None
    """Id of the stage again; 0 if there is none."""
    automation: str | None = None
    """Id of the automation that did it."""
    seriesid: str | None = None
    """Id of the automation again; 0 if there is none."""
    is_addtask: Flag | None = attrs.field(default=None, metadata={"key": "isAddtask"})
    """1 if it created a task, else 0."""
    deleted: Flag | None = None
    """1 if it was deleted, else 0."""
    cdate: str | None = None
    """When it happened, with UTC offset. `dates.parse` converts it to a `datetime`."""
    sortdate: str | None = None
    """When it happened, for sorting, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
