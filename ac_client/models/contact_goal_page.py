# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactGoalPage(Model[JSON]):
    """One page of goals that a contact has reached."""

    contact_goals: list[ContactGoal] = attrs.field(metadata={"key": "contactGoals"})
    """The goals."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_goal import ContactGoal
from .meta import Meta
