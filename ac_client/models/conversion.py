# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Conversion(Model[JSON]):
    """Something that contacts are led to, such as a purchase."""

    id: str
    """The conversion's id."""
    name: str | Unset = UNSET
    """Its name."""
    value: str | int | None | Unset = UNSET
    """What it is worth."""
    currency: str | None | Unset = UNSET
    """The currency of that."""
    limit: str | int | None | Unset = UNSET
    """How often a contact counts."""
    enforce_limit: str | int | Unset = UNSET
    """1 when that limit holds, else 0."""
    cdate: str | None | Unset = UNSET
    """When it was made."""
    udate: str | None | Unset = UNSET
    """When it was last changed."""
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
        model.name = pop("name", UNSET)
        model.value = pop("value", UNSET)
        model.currency = pop("currency", UNSET)
        model.limit = pop("limit", UNSET)
        model.enforce_limit = pop("enforce_limit", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.udate = pop("udate", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        if (v := model.currency) is not UNSET:
            d["currency"] = v
        if (v := model.limit) is not UNSET:
            d["limit"] = v
        if (v := model.enforce_limit) is not UNSET:
            d["enforce_limit"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.udate) is not UNSET:
            d["udate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
