# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealUpdate(Model[JSON]):
    """What to change of a deal."""

    title: str | Unset = UNSET
    """Its title."""
    value: int | Unset = UNSET
    """Its value in cents."""
    currency: str | Unset = UNSET
    """The currency in three lower-case letters, such as usd."""
    contact: str | int | Unset = UNSET
    """Id of the primary contact."""
    account: str | int | Unset = UNSET
    """Id of the account."""
    group: str | int | Unset = UNSET
    """Id of the pipeline."""
    stage: str | int | Unset = UNSET
    """Id of the stage; it belongs to the deal's pipeline, or to `group`."""
    owner: str | int | Unset = UNSET
    """Id of the user it belongs to."""
    description: str | Unset = UNSET
    """What it is about."""
    percent: int | None | Unset = UNSET
    """How likely it is to be won, in percent."""
    status: Literal[0, 1, 2] | Unset = UNSET
    """0 for open, 1 for won, 2 for lost."""
    fields: list[CustomValueWrite] | Unset = UNSET
    """Values of its custom fields."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.value = pop("value", UNSET)
        model.currency = pop("currency", UNSET)
        model.contact = pop("contact", UNSET)
        model.account = pop("account", UNSET)
        model.group = pop("group", UNSET)
        model.stage = pop("stage", UNSET)
        model.owner = pop("owner", UNSET)
        model.description = pop("description", UNSET)
        model.percent = pop("percent", UNSET)
        model.status = pop("status", UNSET)
        model.fields = (
            [CustomValueWrite.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fields", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        if (v := model.currency) is not UNSET:
            d["currency"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.account) is not UNSET:
            d["account"] = v
        if (v := model.group) is not UNSET:
            d["group"] = v
        if (v := model.stage) is not UNSET:
            d["stage"] = v
        if (v := model.owner) is not UNSET:
            d["owner"] = v
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.percent) is not UNSET:
            d["percent"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        d.update(self.additional_properties)
        return d


from .custom_value_write import CustomValueWrite
