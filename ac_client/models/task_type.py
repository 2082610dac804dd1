# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskType(Model[JSON]):
    """A type of tasks, such as call or meeting."""

    id: str
    """The type's id."""
    title: str
    """Its title."""
    cdate: str | None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    udate: str | None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    status: Flag | None = None
    """0 when it is in use, 1 when it is switched off."""
    defduration: str | None = None
    """How long its tasks last, if nothing else is said."""
    display_order: str | None = None
    """Its place among the types, from 0."""
    created_utc_timestamp: str | None = None
    """When it was made, without a zone. `dates.parse` makes a `datetime` of it."""
    updated_utc_timestamp: str | None = None
    """When it was last changed, without a zone. `dates.parse` makes a `datetime` of it."""
    created_by: str | None = None
    """Id of the user who made it."""
    updated_by: str | None = None
    """Id of the user who last changed it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
