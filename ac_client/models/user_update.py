# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class UserUpdate(Model[JSON]):
    """What to change of a user."""

    group: str | int
    """Id of the group whose permissions it gets or keeps."""
    username: str | Unset = UNSET
    """The name to log in with."""
    email: str | Unset = UNSET
    """E-mail address."""
    first_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "firstName"})
    """First name."""
    last_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "lastName"})
    """Last name."""
    password: str | Unset = UNSET
    """The new password, sent as plain text and never logged."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
