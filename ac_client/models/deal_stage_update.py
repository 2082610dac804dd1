# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealStageUpdate(Model[JSON]):
    """What to change of a stage."""

    title: str | Unset = UNSET
    """Its title."""
    group: str | int | Unset = UNSET
    """Id of the pipeline."""
    order: int | Unset = UNSET
    """Its place among the stages."""
    color: str | Unset = UNSET
    """Its color as six hexadecimal digits, without #."""
    width: int | Unset = UNSET
    """Its width in pixels."""
    deal_order: str | Unset = UNSET
    """How its deals are ordered: a field, a blank, and ASC or DESC."""
    card_region_1: str | Unset = UNSET
    """What the upper left corner of a deal's card shows, such as title."""
    card_region_2: str | Unset = UNSET
    """What the upper right corner shows, such as next-action."""
    card_region_3: Literal["hide-avatar", "show-avatar"] | Unset = UNSET
    """Whether the avatar is shown."""
    card_region_4: str | Unset = UNSET
    """What is shown beside the avatar, such as contact-fullname-orgname."""
    card_region_5: str | Unset = UNSET
    """What the lower right corner shows, such as value."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.group = pop("group", UNSET)
        model.order = pop("order", UNSET)
        model.color = pop("color", UNSET)
        model.width = pop("width", UNSET)
        model.deal_order = pop("dealOrder", UNSET)
        model.card_region_1 = pop("cardRegion1", UNSET)
        model.card_region_2 = pop("cardRegion2", UNSET)
        model.card_region_3 = pop("cardRegion3", UNSET)
        model.card_region_4 = pop("cardRegion4", UNSET)
        model.card_region_5 = pop("cardRegion5", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.group) is not UNSET:
            d["group"] = v
        if (v := model.order) is not UNSET:
            d["order"] = v
        if (v := model.color) is not UNSET:
            d["color"] = v
        if (v := model.width) is not UNSET:
            d["width"] = v
        if (v := model.deal_order) is not UNSET:
            d["dealOrder"] = v
        if (v := model.card_region_1) is not UNSET:
            d["cardRegion1"] = v
        if (v := model.card_region_2) is not UNSET:
            d["cardRegion2"] = v
        if (v := model.card_region_3) is not UNSET:
            d["cardRegion3"] = v
        if (v := model.card_region_4) is not UNSET:
            d["cardRegion4"] = v
        if (v := model.card_region_5) is not UNSET:
            d["cardRegion5"] = v
        d.update(self.additional_properties)
        return d
