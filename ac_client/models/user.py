# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Flag, Model


class User(Model[JSON]):
    """Somebody who can log in to the account."""

    __slots__ = NO_SLOTS

    id: str
    """The user's id."""
    username: str
    """The name that the user logs in with."""
    first_name: str = Field("firstName")
    """First name."""
    last_name: str = Field("lastName")
    """Last name."""
    email: str
    """E-mail address."""
    phone: str | None = None
    """Phone number."""
    signature: str | None = None
    """Signature below one-to-one e-mail."""
    lang: str | None = None
    """Language, such as english; only in the reply to a creation."""
    local_zoneid: str | None = Field("localZoneid", default=None)
    """Time zone, such as America/Chicago."""
    password_updated_utc_timestamp: str | None = None
    """When the password was last changed. `dates.parse` makes a `datetime` of it."""
    cdate: str | None = None
    """When it was made, with offset; null for the first user. `dates.parse` makes a `datetime` of it."""
    udate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    mfa_enabled: Flag | None = Field("mfaEnabled", default=None)
    """1 when a second factor is needed to log in, else 0."""
    user_group: str | None = Field("userGroup", default=None)
    """Id of its link to a group."""
    user_conversations_permission: str | None = Field("userConversationsPermission", default=None)
    """Id of its permission for conversations."""
    links: JSON = None
    """URLs of what belongs to it."""
