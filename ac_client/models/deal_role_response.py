# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealRoleResponse(Model[JSON]):
    """One role."""

    deal_role: DealRole = attrs.field(metadata={"key": "dealRole"})
    """A role that a secondary contact can have in a deal."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .deal_role import DealRole
