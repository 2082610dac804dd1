# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelation(Model[JSON]):
    """That an outcome is offered for a type of task."""

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
    """Its place among the type's outcomes, from 0."""
    created_by: str | None
    """Id of the user who made it; "0" for none."""
    createdBy: str | None
    """Id of the user who made it."""
    created_utc_timestamp: str
    """When it was made; with an offset, in spite of the name. `dates.parse` makes a `datetime` of it."""
    updated_by: str | None
    """Id of the user who last changed it."""
    updated_utc_timestamp: str | None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
