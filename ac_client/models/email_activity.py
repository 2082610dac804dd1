# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EmailActivity(Model[JSON]):
    """An email to a contact or a deal."""

    id: str
    """The email's id."""
    contact: str | None = None
    """Id of the contact."""
    subscriberid: str | None = None
    """Id of the contact again."""
    deal: str | None = None
    """Id of the deal."""
    account: str | None = None
    """Id of the account."""
    user: str | None = None
    """Id of the user who sent it."""
    userid: str | None = None
    """Id of that user again."""
    subject: str | None = None
    """Its subject."""
    message: str | None = None
    """Its text."""
    tstamp: str | None = None
    """When it was sent. `dates.parse` converts it to a `datetime`."""
    reference: ActivityReference | None = None
    """The object an activity refers to."""
    reltype: str | None = None
    """Type of the object it belongs to."""
    relid: str | None = None
    """Id of the object it belongs to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .activity_reference import ActivityReference
