# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SendWhatsappTemplateRequest(Model[JSON]):
    """Whom a message goes to, and what fills its gaps."""

    phone: str
    """The phone number, up to 20 characters."""
    variables: list[str] | Unset = UNSET
    """Texts for the gaps of header, body and buttons."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.phone = pop("phone", UNSET)
        model.variables = pop("variables", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.phone) is not UNSET:
            d["phone"] = v
        if (v := model.variables) is not UNSET:
            d["variables"] = v
        d.update(self.additional_properties)
        return d
