# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactEmail(Model[JSON]):
    """An email that was sent to a contact."""

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
    message: str | None = None
    """Id of the message."""
    messageid: str | None = None
    """Id of the message again."""
    messageheader: str | None = None
    """Headers of the message."""
    seriesid: str | None = None
    """Id of the automation that sent it."""
    sdate: str | None = None
    """When it was sent. `dates.parse` converts it to a `datetime`."""
    source: str | None = None
    """Undocumented text."""
    ip: str | None = None
    """An IP address."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
