# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealRole(Model[JSON]):
    """A role that a secondary contact can have in a deal."""

    id: str
    """The role's id."""
    title: str
    """Its title."""
    created_timestamp: str
    """When it was created; with UTC offset, despite the name. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str
    """When it was last updated; with UTC offset, despite the name. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
