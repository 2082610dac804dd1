# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class UserCreateNewUserRequest(Model[JSON]):
    """The body that creates a user."""

    __slots__ = NO_SLOTS

    user: UserCreate
    """A user to be made."""


from .user_create import UserCreate
