# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealResponse(Model[JSON]):
    """One deal; after a write with what belongs to it."""

    deal: Deal
    """A sales opportunity."""
    contacts: list[Contact] | Unset = UNSET
    """Its primary contact."""
    deal_stages: list[DealStage] | Unset = UNSET
    """The stage it is in."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.deal = Deal.from_dict(v) if isinstance(v := pop("deal", UNSET), dict) else v
        model.contacts = (
            [Contact.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("contacts", UNSET), list)
            else v
        )
        model.deal_stages = (
            [DealStage.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("dealStages", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.deal) is not UNSET:
            d["deal"] = plain(v)
        if (v := model.contacts) is not UNSET:
            d["contacts"] = plain(v)
        if (v := model.deal_stages) is not UNSET:
            d["dealStages"] = plain(v)
        d.update(self.additional_properties)
        return d


from .contact import Contact
from .deal import Deal
from .deal_stage import DealStage
