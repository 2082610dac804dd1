# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomValue(Model[JSON]):
    """The value of a custom field, as the response to a written account or deal shows it."""

    custom_field_id: str | int | Unset = UNSET
    """Id of the custom field."""
    field_value: str | float | list[str] | Unset = UNSET
    """Its value as it was sent; money in cents."""
    field_currency: str | Unset = UNSET
    """The currency of money, in three letters."""
    account_id: str | Unset = UNSET
    """Id of the account."""
    deal_id: str | Unset = UNSET
    """Id of the deal."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.custom_field_id = pop("customFieldId", UNSET)
        model.field_value = pop("fieldValue", UNSET)
        model.field_currency = pop("fieldCurrency", UNSET)
        model.account_id = pop("accountId", UNSET)
        model.deal_id = pop("dealId", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.custom_field_id) is not UNSET:
            d["customFieldId"] = v
        if (v := model.field_value) is not UNSET:
            d["fieldValue"] = v
        if (v := model.field_currency) is not UNSET:
            d["fieldCurrency"] = v
        if (v := model.account_id) is not UNSET:
            d["accountId"] = v
        if (v := model.deal_id) is not UNSET:
            d["dealId"] = v
        d.update(self.additional_properties)
        return d
