# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappContact(Model[JSON]):
    """A contact as WhatsApp knows it."""

    id: str | Unset = UNSET
    """The contact's id here, a UUID."""
    phone: str | Unset = UNSET
    """Phone number."""
    canonical_phone: str | None | Unset = UNSET
    """The phone number in its usual form."""
    first_name: str | None | Unset = UNSET
    """First name."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    email: str | None | Unset = UNSET
    """The e-mail address."""
    external_url: str | None | Unset = UNSET
    """URL of it elsewhere."""
    meta: JSON | Unset = UNSET
    """More about it."""
    source: str | Unset = UNSET
    """Where it came from."""
    is_deleted: bool | Unset = UNSET
    """Whether it is deleted."""
    created_on: str | Unset = UNSET
    """When it was made."""
    last_updated_on: str | Unset = UNSET
    """When it was last changed."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.phone = pop("phone", UNSET)
        model.canonical_phone = pop("canonical_phone", UNSET)
        model.first_name = pop("first_name", UNSET)
        model.last_name = pop("last_name", UNSET)
        model.email = pop("email", UNSET)
        model.external_url = pop("external_url", UNSET)
        model.meta = pop("meta", UNSET)
        model.source = pop("source", UNSET)
        model.is_deleted = pop("is_deleted", UNSET)
        model.created_on = pop("created_on", UNSET)
        model.last_updated_on = pop("last_updated_on", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.phone) is not UNSET:
            d["phone"] = v
        if (v := model.canonical_phone) is not UNSET:
            d["canonical_phone"] = v
        if (v := model.first_name) is not UNSET:
            d["first_name"] = v
        if (v := model.last_name) is not UNSET:
            d["last_name"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.external_url) is not UNSET:
            d["external_url"] = v
        if (v := model.meta) is not UNSET:
            d["meta"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.is_deleted) is not UNSET:
            d["is_deleted"] = v
        if (v := model.created_on) is not UNSET:
            d["created_on"] = v
        if (v := model.last_updated_on) is not UNSET:
            d["last_updated_on"] = v
        d.update(self.additional_properties)
        return d
