# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportResponse(Model[JSON]):
    """How far an import has come."""

    status: str
    """Its status, such as completed."""
    success: list[str] | Unset = UNSET
    """Ids of the contacts that were imported."""
    failure: list[str] | Unset = UNSET
    """E-mail addresses that were not imported."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.status = pop("status", UNSET)
        model.success = pop("success", UNSET)
        model.failure = pop("failure", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.success) is not UNSET:
            d["success"] = v
        if (v := model.failure) is not UNSET:
            d["failure"] = v
        d.update(self.additional_properties)
        return d
