# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastAiStatusResponse(Model[JSON]):
    """How far AI is."""

    status: str
    """in_progress, success or error."""
    broadcast_id: int | None | Unset = UNSET
    """Id of the broadcast once it is written."""
    source: str | Unset = UNSET
    """Where it was asked for."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.status = pop("status", UNSET)
        model.broadcast_id = pop("broadcastId", UNSET)
        model.source = pop("source", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.broadcast_id) is not UNSET:
            d["broadcastId"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        d.update(self.additional_properties)
        return d
