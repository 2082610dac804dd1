# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcomCustomerUpdateRequest(Model[JSON]):
    """The body that changes an e-commerce customer."""

    ecom_customer: EcomCustomerUpdate
    """What to change of an e-commerce customer."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.ecom_customer = (
            EcomCustomerUpdate.from_dict(v) if isinstance(v := pop("ecomCustomer", UNSET), dict) else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.ecom_customer) is not UNSET:
            d["ecomCustomer"] = plain(v)
        d.update(self.additional_properties)
        return d


from .ecom_customer_update import EcomCustomerUpdate
