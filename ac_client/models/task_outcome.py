# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskOutcome(Model[JSON]):
    """A possible result of a deal task."""

    id: str
    """The outcome's id."""
    title: str
    """Its title."""
    sentiment: str
    """POSITIVE, NEUTRAL or NEGATIVE."""
    disabled: str
    """1 when it is no longer offered, 0 or empty when it is."""
    created_by: str | None
    """Id of the user who made it."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed it."""
    created_utc_timestamp: str | Unset = UNSET
    """When it was made; with an offset, in spite of the name."""
    updated_utc_timestamp: str | Unset = UNSET
    """When it was last changed; with an offset likewise."""
    deal_tasktype_ids: list[str] | Unset = UNSET
    """Ids of the task types that offer it."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.title = pop("title", UNSET)
        model.sentiment = pop("sentiment", UNSET)
        model.disabled = pop("disabled", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.created_utc_timestamp = pop("created_utc_timestamp", UNSET)
        model.updated_utc_timestamp = pop("updated_utc_timestamp", UNSET)
        model.deal_tasktype_ids = pop("dealTasktype_ids", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.sentiment) is not UNSET:
            d["sentiment"] = v
        if (v := model.disabled) is not UNSET:
            d["disabled"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.created_utc_timestamp) is not UNSET:
            d["created_utc_timestamp"] = v
        if (v := model.updated_utc_timestamp) is not UNSET:
            d["updated_utc_timestamp"] = v
        if (v := model.deal_tasktype_ids) is not UNSET:
            d["dealTasktype_ids"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
