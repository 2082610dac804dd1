# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelation(Model[JSON]):
    """An outcome that a task type offers."""

    id: str
    """The relation's id."""
    tasktype_id: str
    """Id of the task type."""
    tasktype: str
    """Id of the task type."""
    outcome_id: str
    """Id of the outcome."""
    outcome: str
    """Id of the outcome."""
    display_order: str
    """Its position, from 0."""
    created_by: str | None
    """Id of the user who created it; "0" for none."""
    createdBy: str | None
    """Id of the user who created it."""
    created_utc_timestamp: str
    """When it was created; with UTC offset, despite the name. `dates.parse` converts it to a `datetime`."""
    updated_by: str | None
    """Id of the user who last updated it."""
    updated_utc_timestamp: str | None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
