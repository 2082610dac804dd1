# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class UserResponse(Model[JSON]):
    """One user."""

    __slots__ = NO_SLOTS

    user: User
    """Somebody who can log in to the account."""
    user_groups: list[UserGroup] | None = Field("userGroups", default=None)
    """The link to its group."""
    user_conversations_permissions: list[SideLoaded] | None = Field("userConversationsPermissions", default=None)
    """Its permission for conversations."""


from .side_loaded import SideLoaded
from .user import User
from .user_group import UserGroup
