# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskType(Model[JSON]):
    """A task type, such as call or meeting."""

    id: str
    """The type's id."""
    title: str
    """Its title."""
    cdate: str | None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    udate: str | None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    status: Flag | None = None
    """0 if it is enabled, 1 if it is disabled."""
    defduration: str | None = None
    """Default duration of its tasks."""
    display_order: str | None = None
    """Its position, from 0."""
    created_utc_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_utc_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
