# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappUser(Model[JSON]):
    """A user of WhatsApp in the account."""

    id: int | Unset = UNSET
    """The user's id."""
    email: str | Unset = UNSET
    """The e-mail address."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    profile_image: str | None | Unset = UNSET
    """URL of a picture."""
    role: int | None | Unset = UNSET
    """Id of the role."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.email = pop("email", UNSET)
        model.first_name = pop("first_name", UNSET)
        model.last_name = pop("last_name", UNSET)
        model.profile_image = pop("profile_image", UNSET)
        model.role = pop("role", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.first_name) is not UNSET:
            d["first_name"] = v
        if (v := model.last_name) is not UNSET:
            d["last_name"] = v
        if (v := model.profile_image) is not UNSET:
            d["profile_image"] = v
        if (v := model.role) is not UNSET:
            d["role"] = v
        d.update(self.additional_properties)
        return d
