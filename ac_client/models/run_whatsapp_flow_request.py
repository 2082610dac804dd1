# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class RunWhatsappFlowRequest(Model[JSON]):
    """Whom a flow is to run for."""

    execute_for: Literal["LIST"]
    """How contacts are given."""
    contact_list: list[WhatsappFlowContact]
    """The contacts."""
    has_priority: bool | Unset = UNSET
    """Whether it ends other runs and conversations of its contacts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.execute_for = pop("execute_for", UNSET)
        model.contact_list = (
            [WhatsappFlowContact.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("contact_list", UNSET), list)
            else v
        )
        model.has_priority = pop("has_priority", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.execute_for) is not UNSET:
            d["execute_for"] = v
        if (v := model.contact_list) is not UNSET:
            d["contact_list"] = plain(v)
        if (v := model.has_priority) is not UNSET:
            d["has_priority"] = v
        d.update(self.additional_properties)
        return d


from .whatsapp_flow_contact import WhatsappFlowContact
