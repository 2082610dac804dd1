# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class UserUpdate(Model[JSON]):
    """What to change of a user."""

    __slots__ = NO_SLOTS

    email: str | Unset = UNSET
    """E-mail address."""
    first_name: str | Unset = Field("firstName", default=UNSET)
    """First name."""
    last_name: str | Unset = Field("lastName", default=UNSET)
    """Last name."""
    group: str | int | Unset = UNSET
    """Id of the group whose permissions it gets."""
    password: str | Unset = UNSET
    """The new password, sent as plain text and never logged."""
