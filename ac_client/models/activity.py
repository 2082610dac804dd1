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
    """When it happened, with UTC offset. `dates.parse` converts it to a `datetime`."""
    subscriberid: str | None = None
    """Id of the contact."""
    reference: ActivityReference | None = None
    """The object an activity refers to."""
    reference_type: str | None = None
    """Type of the related object, such as SubscriberEmail."""
    reference_id: str | None = None
    """Id of the related object."""
    reference_action: str | None = None
    """The action; often empty."""
    reference_model_name: str | None = attrs.field(default=None, metadata={"key": "referenceModelName"})
    """Type of the reference, such as contact-email."""
    json_data: str | None = attrs.field(default=None, metadata={"key": "jsonData"})
    """Details."""
    user: str | None = None
    """Id of the user who did it."""
    userid: str | None = None
    """Id of that user again."""
    permission: str | None = None
    """The required permission; often empty."""
    notes: list[str] | None = None
    """Ids of its notes."""
    recipients: list[str] | None = None
    """Ids of its recipients."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .activity_reference import ActivityReference
