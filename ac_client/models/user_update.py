# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class UserUpdate(Model[JSON]):
    """Changes to a user."""

    group: str | int
    """Id of the group, which gives the user its permissions."""
    username: str | Unset = UNSET
    """User name."""
    email: str | Unset = UNSET
    """Email address."""
    first_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "firstName"})
    """First name."""
    last_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "lastName"})
    """Last name."""
    password: str | Unset = UNSET
    """The new password, sent as plain text and never logged."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
