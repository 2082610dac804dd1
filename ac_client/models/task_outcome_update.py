# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskOutcomeUpdate(Model[JSON]):
    """What to change of a task outcome."""

    title: str | Unset = UNSET
    """Its title; unique."""
    sentiment: Literal["Negative", "Neutral", "Positive"] | Unset = UNSET
    """How good a result it is."""
    disabled: Literal["0", "1"] | Unset = UNSET
    """1 so that it is not offered, 0 so that it is."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = dict(src_dict)
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.sentiment = pop("sentiment", UNSET)
        model.disabled = pop("disabled", UNSET)
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "title": self.title,
                "sentiment": self.sentiment,
                "disabled": self.disabled,
                **self.additional_properties,
            }
        )
