# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactTagCreate(Model[JSON]):
    """A contact and the tag to add."""

    contact: str | int
    """Id of the contact."""
    tag: str | int
    """Id of the tag, not its name."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
