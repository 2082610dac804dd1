# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealStageUpdate(Model[JSON]):
    """Changes to a stage."""

    title: str | Unset = UNSET
    """Its title."""
    group: str | int | Unset = UNSET
    """Id of the pipeline."""
    order: int | Unset = UNSET
    """Its position."""
    color: str | Unset = UNSET
    """Its color as six hexadecimal digits, without #."""
    width: int | Unset = UNSET
    """Its width in pixels."""
    deal_order: str | Unset = attrs.field(default=UNSET, metadata={"key": "dealOrder"})
    """How its deals are sorted: a field, a space, and ASC or DESC."""
    card_region_1: str | Unset = attrs.field(default=UNSET, metadata={"key": "cardRegion1"})
    """What the upper left corner of a deal's card shows, such as title."""
    card_region_2: str | Unset = attrs.field(default=UNSET, metadata={"key": "cardRegion2"})
    """What the upper right corner shows, such as next-action."""
    card_region_3: Literal["hide-avatar", "show-avatar"] | Unset = attrs.field(
        default=UNSET, metadata={"key": "cardRegion3"}
    )
    """Whether the avatar is shown."""
    card_region_4: str | Unset = attrs.field(default=UNSET, metadata={"key": "cardRegion4"})
    """What is shown next to the avatar, such as contact-fullname-orgname."""
    card_region_5: str | Unset = attrs.field(default=UNSET, metadata={"key": "cardRegion5"})
    """What the lower right corner shows, such as value."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
