# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappFlowContact(Model[JSON]):
    """A contact to run a flow for."""

    phone: str | Unset = UNSET
    """Phone number."""
    id: str | Unset = UNSET
    """The contact's id here, a UUID."""
    first_name: str | None | Unset = UNSET
    """First name."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    email: str | None | Unset = UNSET
    """The e-mail address."""
    external_url: str | None | Unset = UNSET
    """URL of it elsewhere."""
    external_id: str | None | Unset = UNSET
    """Its id elsewhere."""
    wa_id: str | None | Unset = UNSET
    """Its id at WhatsApp."""
    meta: JSON | Unset = UNSET
    """More about it."""
    overwrite_meta: bool | Unset = UNSET
    """Whether that replaces what is there."""
    tags: list[WhatsappTagLink] | Unset = UNSET
    """Tags."""
    overwrite_tags: bool | Unset = UNSET
    """Whether they replace those that are there."""
    default_assignees: list[str | int] | Unset = UNSET
    """Ids of users who look after it."""
    overwrite_default_assignees: bool | Unset = UNSET
    """Whether they replace those who are there."""
    default_channel: str | int | None | Unset = UNSET
    """Id of the channel to write to it by."""
    source: str | Unset = UNSET
    """Where it came from."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.phone = pop("phone", UNSET)
        model.id = pop("id", UNSET)
        model.first_name = pop("first_name", UNSET)
        model.last_name = pop("last_name", UNSET)
        model.email = pop("email", UNSET)
        model.external_url = pop("external_url", UNSET)
        model.external_id = pop("external_id", UNSET)
        model.wa_id = pop("wa_id", UNSET)
        model.meta = pop("meta", UNSET)
        model.overwrite_meta = pop("overwrite_meta", UNSET)
        model.tags = (
            [WhatsappTagLink.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("tags", UNSET), list)
            else v
        )
        model.overwrite_tags = pop("overwrite_tags", UNSET)
        model.default_assignees = pop("default_assignees", UNSET)
        model.overwrite_default_assignees = pop("overwrite_default_assignees", UNSET)
        model.default_channel = pop("default_channel", UNSET)
        model.source = pop("source", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.phone) is not UNSET:
            d["phone"] = v
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.first_name) is not UNSET:
            d["first_name"] = v
        if (v := model.last_name) is not UNSET:
            d["last_name"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.external_url) is not UNSET:
            d["external_url"] = v
        if (v := model.external_id) is not UNSET:
            d["external_id"] = v
        if (v := model.wa_id) is not UNSET:
            d["wa_id"] = v
        if (v := model.meta) is not UNSET:
            d["meta"] = v
        if (v := model.overwrite_meta) is not UNSET:
            d["overwrite_meta"] = v
        if (v := model.tags) is not UNSET:
            d["tags"] = plain(v)
        if (v := model.overwrite_tags) is not UNSET:
            d["overwrite_tags"] = v
        if (v := model.default_assignees) is not UNSET:
            d["default_assignees"] = v
        if (v := model.overwrite_default_assignees) is not UNSET:
            d["overwrite_default_assignees"] = v
        if (v := model.default_channel) is not UNSET:
            d["default_channel"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        d.update(self.additional_properties)
        return d


from .whatsapp_tag_link import WhatsappTagLink
