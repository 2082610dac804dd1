# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class UserResponse(Model[JSON]):
    """One user."""

    user: User
    """A person who can log in to the account."""
    user_groups: list[UserGroup] | None = attrs.field(default=None, metadata={"key": "userGroups"})
    """The link to its group."""
    user_conversations_permissions: list[SideLoaded] | None = attrs.field(
        default=None, metadata={"key": "userConversationsPermissions"}
    )
    """Its permission for conversations."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .side_loaded import SideLoaded
from .user import User
from .user_group import UserGroup
