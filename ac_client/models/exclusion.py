# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Exclusion(Model[JSON]):
    """An e-mail address, or a part of one, that nothing is sent to."""

    id: str
    """The exclusion's id."""
    match_phrase: str
    """The text to compare with."""
    match_type: str
    """How to compare, such as exact or end."""
    channel: str
    """What is not sent, such as email, allSms or several."""
    lists: list[str]
    """Ids of the lists that it holds for."""
    hidden: bool
    """Whether users do not see it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.match_phrase = pop("matchPhrase", UNSET)
        model.match_type = pop("matchType", UNSET)
        model.channel = pop("channel", UNSET)
        model.lists = pop("lists", UNSET)
        model.hidden = pop("hidden", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.match_phrase) is not UNSET:
            d["matchPhrase"] = v
        if (v := model.match_type) is not UNSET:
            d["matchType"] = v
        if (v := model.channel) is not UNSET:
            d["channel"] = v
        if (v := model.lists) is not UNSET:
            d["lists"] = v
        if (v := model.hidden) is not UNSET:
            d["hidden"] = v
        d.update(self.additional_properties)
        return d
