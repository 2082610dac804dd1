# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroupMemberRequest(Model[JSON]):
    """The body that puts a custom field into a group."""

    group_member: FieldGroupMemberWrite = attrs.field(metadata={"key": "groupMember"})
    """A custom field's place in a group as it is to be."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .field_group_member_write import FieldGroupMemberWrite
