# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SegmentMatchPosition(Model[JSON]):
    """Which page of the contacts this is."""

    current_page: int | Unset = UNSET
    """The page, from 1."""
    last_page: int | Unset = UNSET
    """The last page."""
    per_page: int | Unset = UNSET
    """Contacts a page."""
    total: int | Unset = UNSET
    """Contacts in all."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.current_page = pop("current_page", UNSET)
        model.last_page = pop("last_page", UNSET)
        model.per_page = pop("per_page", UNSET)
        model.total = pop("total", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.current_page) is not UNSET:
            d["current_page"] = v
        if (v := model.last_page) is not UNSET:
            d["last_page"] = v
        if (v := model.per_page) is not UNSET:
            d["per_page"] = v
        if (v := model.total) is not UNSET:
            d["total"] = v
        d.update(self.additional_properties)
        return d
