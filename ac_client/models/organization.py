# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Organization(Model[JSON]):
    """An organization; accounts have replaced them."""

    id: str
    """Its id."""
    name: str | None = None
    """Its name."""
    owner: str | None = None
    """Id of the user who owns it."""
    userid: str | None = None
    """Id of its owner again."""
    created_timestamp: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
