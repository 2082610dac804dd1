# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactGoal(Model[JSON]):
    """A goal that a contact has reached in an automation."""

    id: str
    """Its id."""
    contact: str | None = None
    """Id of the contact."""
    goal: str | None = None
    """Id of the goal."""
    automation: str | None = None
    """Id of the automation."""
    contact_automation: str | None = attrs.field(default=None, metadata={"key": "contactAutomation"})
    """Id of the run."""
    tstamp: str | None = None
    """When it was reached, with UTC offset. `dates.parse` converts it to a `datetime`."""
    timespan: str | None = None
    """How long it took."""
    goalid: str | None = None
    """Id of the goal again."""
    seriesid: str | None = None
    """Id of the automation again."""
    subscriberid: str | None = None
    """Id of the contact again."""
    subscriberseriesid: str | None = None
    """Id of the run again."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
