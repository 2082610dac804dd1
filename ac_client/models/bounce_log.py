# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BounceLog(Model[JSON]):
    """An e-mail that came back."""

    id: str
    """The entry's id."""
    email: str | None = None
    """The e-mail address."""
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
    """What went wrong."""
    source: str | None = None
    """What came back."""
    tstamp: str | None = None
    """When it came back, with offset. `dates.parse` makes a `datetime` of it."""
    subscriberid: str | None = None
    """Id of the contact once more."""
    campaignid: str | None = None
    """Id of the campaign once more."""
    messageid: str | None = None
    """Id of the message once more."""
    bounceid: str | None = None
    """Id of the bounce once more."""
    codeid: str | None = None
    """Id of the bounce's code once more."""
    created_timestamp: str | None = None
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    created_by: str | None = None
    """Id of the user who made it."""
    updated_by: str | None = None
    """Id of the user who last changed it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
