# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeOutcomeRelationWrite(Model[JSON]):
    """A relation to create or update. Unverified; the fields are those of a relation in a response."""

    tasktype: str | int | Unset = UNSET
    """Id of the task type."""
    outcome: str | int | Unset = UNSET
    """Id of the outcome."""
    display_order: str | int | Unset = UNSET
    """Its position, from 0."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
