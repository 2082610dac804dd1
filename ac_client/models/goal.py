# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Goal(Model[JSON]):
    """A goal of an automation."""

    id: str
    """The goal's id."""
    name: str | None = None
    """Its name."""
    automation: str | None = None
    """Id of the automation."""
    seriesid: str | None = None
    """Id of the automation again."""
    blockid: str | None = None
    """Id of its block in the automation."""
    dirty_stats: str | None = None
    """Undocumented number."""
    cdate: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
