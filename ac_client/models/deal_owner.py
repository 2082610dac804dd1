# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealOwner(Model[JSON]):
    """A deal and its new owner."""

    id: str | int
    """Id of the deal."""
    owner_id: str | int = attrs.field(metadata={"key": "ownerId"})
    """Id of the user."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
