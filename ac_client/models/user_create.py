# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class UserCreate(Model[JSON]):
    """A user to be made."""

    __slots__ = NO_SLOTS

    username: str
    """The name to log in with; it cannot be changed later."""
    email: str
    """E-mail address."""
    first_name: str = Field("firstName")
    """First name."""
    last_name: str = Field("lastName")
    """Last name."""
    group: str | int
    """Id of the group whose permissions it gets."""
    password: str
    """The password, sent as plain text and never logged."""
