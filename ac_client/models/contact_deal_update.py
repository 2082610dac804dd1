# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDealUpdate(Model[JSON]):
    """Changes to a secondary contact."""

    deal: str | int | Unset = UNSET
    """Id of the deal."""
    contact: str | int | Unset = UNSET
    """Id of the contact."""
    role: str | int | Unset = UNSET
    """Id of the role that the contact has."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
