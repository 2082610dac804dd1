# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastAiCreateRequest(Model[JSON]):
    """What AI is to write."""

    prompt: str
    """What it is to be about."""
    tone: str
    """How it is to sound."""
    source: Literal["ai_builder", "ai_index", "sms_index"]
    """Where it is asked for."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.prompt = pop("prompt", UNSET)
        model.tone = pop("tone", UNSET)
        model.source = pop("source", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.prompt) is not UNSET:
            d["prompt"] = v
        if (v := model.tone) is not UNSET:
            d["tone"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        d.update(self.additional_properties)
        return d
