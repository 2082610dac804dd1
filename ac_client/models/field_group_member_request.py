# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroupMemberRequest(Model[JSON]):
    """Request body to add a custom field to a group."""

    group_member: FieldGroupMemberWrite = attrs.field(metadata={"key": "groupMember"})
    """A custom field's position in a group, to set."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field_group_member_write import FieldGroupMemberWrite
