# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListPermissionCreateRequest(Model[JSON]):
    """Request body to give a user group access to a list."""

    list_group: ListPermissionCreate = attrs.field(metadata={"key": "listGroup"})
    """A user group and the list to give access to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .list_permission_create import ListPermissionCreate
