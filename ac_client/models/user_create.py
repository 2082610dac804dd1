# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class UserCreate(Model[JSON]):
    """A user to be made."""

    username: str
    """The name to log in with."""
    email: str
    """E-mail address."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    group: str | int
    """Id of the group whose permissions it gets."""
    password: str
    """The password, sent as plain text and never logged."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.username = pop("username", UNSET)
        model.email = pop("email", UNSET)
        model.first_name = pop("firstName", UNSET)
        model.last_name = pop("lastName", UNSET)
        model.group = pop("group", UNSET)
        model.password = pop("password", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.username) is not UNSET:
            d["username"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.first_name) is not UNSET:
            d["firstName"] = v
        if (v := model.last_name) is not UNSET:
            d["lastName"] = v
        if (v := model.group) is not UNSET:
            d["group"] = v
        if (v := model.password) is not UNSET:
            d["password"] = v
        d.update(self.additional_properties)
        return d
