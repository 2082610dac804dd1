# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class User(Model[JSON]):
    """Somebody who can log in to the account."""

    id: str
    """The user's id."""
    username: str
    """The name that the user logs in with."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    email: str
    """E-mail address."""
    phone: str | Unset = UNSET
    """Phone number."""
    signature: str | None | Unset = UNSET
    """Signature below one-to-one e-mail."""
    lang: str | Unset = UNSET
    """Language, such as english; only in the reply to a creation."""
    local_zoneid: str | Unset = UNSET
    """Time zone, such as America/Chicago."""
    password_updated_utc_timestamp: str | None | Unset = UNSET
    """When the password was last changed."""
    cdate: str | None | Unset = UNSET
    """When it was made, with offset; null for the first user."""
    udate: str | None | Unset = UNSET
    """When it was last changed, with offset."""
    mfa_enabled: str | Unset = UNSET
    """1 when a second factor is needed to log in, else 0."""
    user_group: str | Unset = UNSET
    """Id of its link to a group."""
    user_conversations_permission: str | Unset = UNSET
    """Id of its permission for conversations."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.username = pop("username", UNSET)
        model.first_name = pop("firstName", UNSET)
        model.last_name = pop("lastName", UNSET)
        model.email = pop("email", UNSET)
        model.phone = pop("phone", UNSET)
        model.signature = pop("signature", UNSET)
        model.lang = pop("lang", UNSET)
        model.local_zoneid = pop("localZoneid", UNSET)
        model.password_updated_utc_timestamp = pop("password_updated_utc_timestamp", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.mfa_enabled = pop("mfaEnabled", UNSET)
        model.user_group = pop("userGroup", UNSET)
        model.user_conversations_permission = pop("userConversationsPermission", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.username) is not UNSET:
            d["username"] = v
        if (v := model.first_name) is not UNSET:
            d["firstName"] = v
        if (v := model.last_name) is not UNSET:
            d["lastName"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.phone) is not UNSET:
            d["phone"] = v
        if (v := model.signature) is not UNSET:
            d["signature"] = v
        if (v := model.lang) is not UNSET:
            d["lang"] = v
        if (v := model.local_zoneid) is not UNSET:
            d["localZoneid"] = v
        if (v := model.password_updated_utc_timestamp) is not UNSET:
            d["password_updated_utc_timestamp"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.mfa_enabled) is not UNSET:
            d["mfaEnabled"] = v
        if (v := model.user_group) is not UNSET:
            d["userGroup"] = v
        if (v := model.user_conversations_permission) is not UNSET:
            d["userConversationsPermission"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
