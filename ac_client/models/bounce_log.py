# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BounceLog(Model[JSON]):
    """A bounced email."""

    id: str
    """The entry's id."""
    email: str | None = None
    """The email address."""
    contact: str | None = None
    """Id of the contact."""
    campaign: str | None = None
    """Id of the campaign."""
    message: str | None = None
    """Id of the message."""
    bounce: str | None = None
    """Id of the bounce."""
    code: str | None = None
    """Id of the bounce's code."""
    error: str | None = None
    """The error."""
    source: str | None = None
    """The bounced message."""
    tstamp: str | None = None
    """When it bounced, with UTC offset. `dates.parse` converts it to a `datetime`."""
    subscriberid: str | None = None
    """Id of the contact again."""
    campaignid: str | None = None
    """Id of the campaign again."""
    messageid: str | None = None
    """Id of the message again."""
    bounceid: str | None = None
    """Id of the bounce again."""
    codeid: str | None = None
    """Id of the bounce's code again."""
    created_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
