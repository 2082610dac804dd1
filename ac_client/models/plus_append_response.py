# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PlusAppendResponse(Model[JSON]):
    """What was found about one contact."""

    plus_append: PlusAppend
    """What was found about a contact in social networks."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.plus_append = PlusAppend.from_dict(v) if isinstance(v := pop("plusAppend", UNSET), dict) else v
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.plus_append) is not UNSET:
            d["plusAppend"] = plain(v)
        d.update(self.additional_properties)
        return d


from .plus_append import PlusAppend
