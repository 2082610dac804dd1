# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ScoreValue(Model[JSON]):
    """What a contact or a deal has in a score."""

    id: str
    """The value's id."""
    score: str | Unset = UNSET
    """Id of the score."""
    contact: str | None | Unset = UNSET
    """Id of the contact, where it is one."""
    deal: str | None | Unset = UNSET
    """Id of the deal, where it is one."""
    score_value: str | Unset = UNSET
    """The points."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
    mdate: str | Unset = UNSET
    """When it was last changed, with offset."""
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
        model.score = pop("score", UNSET)
        model.contact = pop("contact", UNSET)
        model.deal = pop("deal", UNSET)
        model.score_value = pop("scoreValue", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.score) is not UNSET:
            d["score"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.deal) is not UNSET:
            d["deal"] = v
        if (v := model.score_value) is not UNSET:
            d["scoreValue"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
