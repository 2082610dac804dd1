# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportOverviewResponse(Model[JSON]):
    """Imports by day."""

    outstanding: list[ImportDay]
    """What waits."""
    recently_completed: list[ImportDay]
    """What is done."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.outstanding = (
            [ImportDay.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("outstanding", UNSET), list)
            else v
        )
        model.recently_completed = (
            [ImportDay.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("recentlyCompleted", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.outstanding) is not UNSET:
            d["outstanding"] = plain(v)
        if (v := model.recently_completed) is not UNSET:
            d["recentlyCompleted"] = plain(v)
        d.update(self.additional_properties)
        return d


from .import_day import ImportDay
