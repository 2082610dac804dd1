# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroupMember(Model[JSON]):
    """A custom field's position in a group."""

    id: int
    """The place's id."""
    group_id: int
    """Id of the group."""
    rel_id: int
    """Id of the custom field."""
    ordernum: int
    """Its position in the group."""
    created_by: int | None = None
    """Id of the user who created it."""
    updated_by: int | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
