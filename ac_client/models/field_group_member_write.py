# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroupMemberWrite(Model[JSON]):
    """A custom field's position in a group, to set."""

    rel_id: str | int
    """Id of the custom field."""
    group_id: str | int | Unset = UNSET
    """Id of the group."""
    ordernum: int | None | Unset = UNSET
    """Its position in the group; null for the last."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
