# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcommerceQueryError(Model[JSON]):
    """One thing that went wrong."""

    message: str | Unset = UNSET
    """What went wrong."""
    path: JSON | Unset = UNSET
    """The part of the response that is missing."""
    locations: JSON | Unset = UNSET
    """The part of the query that was wrong."""
    extensions: JSON | Unset = UNSET
    """More of it, such as which records were refused."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.message = pop("message", UNSET)
        model.path = pop("path", UNSET)
        model.locations = pop("locations", UNSET)
        model.extensions = pop("extensions", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.path) is not UNSET:
            d["path"] = v
        if (v := model.locations) is not UNSET:
            d["locations"] = v
        if (v := model.extensions) is not UNSET:
            d["extensions"] = v
        d.update(self.additional_properties)
        return d
