# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Activity(Model[JSON]):
    """Something that happened to a contact."""

    id: str
    """The activity's id."""
    tstamp: str | None = None
    """When it happened, with offset. `dates.parse` makes a `datetime` of it."""
    subscriberid: str | None = None
    """Id of the contact."""
    reference: ActivityReference | None = None
    """What an activity is about."""
    reference_type: str | None = None
    """What it is about, such as SubscriberEmail."""
    reference_id: str | None = None
    """Id of what it is about."""
    reference_action: str | None = None
    """What was done; often empty."""
    reference_model_name: str | None = attrs.field(default=None, metadata={"key": "referenceModelName"})
    """What it is about once more, such as contact-email."""
    json_data: str | None = attrs.field(default=None, metadata={"key": "jsonData"})
    """More of it."""
    user: str | None = None
    """Id of the user who did it."""
    userid: str | None = None
    """Id of that user once more."""
    permission: str | None = None
    """The permission that it needs; often empty."""
    notes: list[str] | None = None
    """Ids of its notes."""
    recipients: list[str] | None = None
    """Ids of its recipients."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .activity_reference import ActivityReference
