# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class UserUpdateUserRequest(Model[JSON]):
    """The body that changes a user."""

    __slots__ = NO_SLOTS

    user: UserUpdate
    """What to change of a user."""


from .user_update import UserUpdate
