# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsList(Model[JSON]):
    """A list that SMS broadcasts can go to."""

    id: int
    """The list's id."""
    name: str | None = None
    """Its name."""
    subscriber_count: int | None = None
    """Contacts on it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
