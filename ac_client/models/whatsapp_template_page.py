# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappTemplatePage(Model[JSON]):
    """One page of templates."""

    results: list[WhatsappTemplate]
    """The templates."""
    count: int | Unset = UNSET
    """Rows in the whole listing."""
    next_: str | None | Unset = UNSET
    """URL of the next page."""
    previous: str | None | Unset = UNSET
    """URL of the page before."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.results = (
            [WhatsappTemplate.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("results", UNSET), list)
            else v
        )
        model.count = pop("count", UNSET)
        model.next_ = pop("next", UNSET)
        model.previous = pop("previous", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.results) is not UNSET:
            d["results"] = plain(v)
        if (v := model.count) is not UNSET:
            d["count"] = v
        if (v := model.next_) is not UNSET:
            d["next"] = v
        if (v := model.previous) is not UNSET:
            d["previous"] = v
        d.update(self.additional_properties)
        return d


from .whatsapp_template import WhatsappTemplate
