# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class UserCreate(Model[JSON]):
    """A user to create."""

    username: str
    """User name."""
    email: str
    """Email address."""
    first_name: str = attrs.field(metadata={"key": "firstName"})
    """First name."""
    last_name: str = attrs.field(metadata={"key": "lastName"})
    """Last name."""
    group: str | int
    """Id of the group, which gives the user its permissions."""
    password: str
    """The password, sent as plain text and never logged."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
