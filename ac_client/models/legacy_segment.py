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
    """How its conditions are combined: and or or."""
    hidden: Flag | None = None
    """1 if users do not see it, else 0."""
    seriesid: str | None = None
    """Id of the automation it belongs to; 0 if there is none."""
    created_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
