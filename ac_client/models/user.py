# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class User(Model[JSON]):
    """A person who can log in to the account."""

    id: str
    """The user's id."""
    username: str
    """The user name."""
    first_name: str = attrs.field(metadata={"key": "firstName"})
    """First name."""
    last_name: str = attrs.field(metadata={"key": "lastName"})
    """Last name."""
    email: str
    """Email address."""
    phone: str | None = None
    """Phone number."""
    signature: str | None = None
    """Signature below one-to-one email."""
    lang: str | None = None
    """Language, such as english; only in the response to a creation."""
    local_zoneid: str | None = attrs.field(default=None, metadata={"key": "localZoneid"})
    """Time zone, such as America/Chicago."""
    password_updated_utc_timestamp: str | None = None
    """When the password was changed last. `dates.parse` converts it to a `datetime`."""
    cdate: str | None = None
    """When it was created, with UTC offset; null for the first user. `dates.parse` converts it to a `datetime`."""
    udate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mfa_enabled: Flag | None = attrs.field(default=None, metadata={"key": "mfaEnabled"})
    """1 if multi-factor authentication is required, else 0."""
    user_group: str | None = attrs.field(default=None, metadata={"key": "userGroup"})
    """Id of its link to a group."""
    user_conversations_permission: str | None = attrs.field(
        default=None, metadata={"key": "userConversationsPermission"}
    )
    """Id of its permission for conversations."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
