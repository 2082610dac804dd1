# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class LegacySegment(Model[JSON]):
    """Saved conditions that select contacts (the legacy kind)."""

    id: str
    """The segment's id."""
    name: str | None = None
    """Its name."""
    logic: str | None = None
    """How its conditions are combined, and or or."""
    hidden: Flag | None = None
    """1 when users do not see it, else 0."""
    seriesid: str | None = None
    """Id of the automation it belongs to; 0 when there is none."""
    created_timestamp: str | None = None
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    created_by: str | None = None
    """Id of the user who made it."""
    updated_by: str | None = None
    """Id of the user who last changed it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
