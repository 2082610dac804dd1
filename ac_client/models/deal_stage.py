# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealStage(Model[JSON]):
    """A stage of a pipeline."""

    id: str
    """The stage's id."""
    title: str
    """Its title."""
    group: str
    """Id of the pipeline."""
    order: str | int
    """Its position in the pipeline."""
    color: str
    """Its color as six hexadecimal digits, without #."""
    width: str | int
    """Its width in pixels."""
    deal_order: str = attrs.field(metadata={"key": "dealOrder"})
    """How its deals are sorted, such as next-action DESC."""
    card_region_1: str = attrs.field(metadata={"key": "cardRegion1"})
    """What the upper left corner of a deal's card shows, such as title."""
    card_region_2: str = attrs.field(metadata={"key": "cardRegion2"})
    """What the upper right corner shows, such as next-action."""
    card_region_3: str = attrs.field(metadata={"key": "cardRegion3"})
    """show-avatar or hide-avatar."""
    card_region_4: str = attrs.field(metadata={"key": "cardRegion4"})
    """What is shown next to the avatar, such as contact-fullname-orgname."""
    card_region_5: str = attrs.field(metadata={"key": "cardRegion5"})
    """What the lower right corner shows, such as value."""
    cdate: str | None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str | None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
