# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountUpdate(Model[JSON]):
    """What to change of an account."""

    name: str | Unset = UNSET
    """Its name; unique."""
    account_url: str | Unset = UNSET
    """Address of its website."""
    owner: str | int | Unset = UNSET
    """Id of the user who owns it."""
    fields: list[CustomValueWrite] | Unset = UNSET
    """Values of its custom fields."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.name = pop("name", UNSET)
        model.account_url = pop("accountUrl", UNSET)
        model.owner = pop("owner", UNSET)
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
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.account_url) is not UNSET:
            d["accountUrl"] = v
        if (v := model.owner) is not UNSET:
            d["owner"] = v
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        d.update(self.additional_properties)
        return d


from .custom_value_write import CustomValueWrite
