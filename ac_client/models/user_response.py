# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class UserResponse(Model[JSON]):
    """One user."""

    user: User
    """Somebody who can log in to the account."""
    user_groups: list[UserGroup] | Unset = UNSET
    """The link to its group."""
    user_conversations_permissions: list[SideLoaded] | Unset = UNSET
    """Its permission for conversations."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.user = User.from_dict(v) if isinstance(v := pop("user", UNSET), dict) else v
        model.user_groups = (
            [UserGroup.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("userGroups", UNSET), list)
            else v
        )
        model.user_conversations_permissions = (
            [SideLoaded.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("userConversationsPermissions", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.user) is not UNSET:
            d["user"] = plain(v)
        if (v := model.user_groups) is not UNSET:
            d["userGroups"] = plain(v)
        if (v := model.user_conversations_permissions) is not UNSET:
            d["userConversationsPermissions"] = plain(v)
        d.update(self.additional_properties)
        return d


from .side_loaded import SideLoaded
from .user import User
from .user_group import UserGroup
