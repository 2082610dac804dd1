# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListPermissionResponse(Model[JSON]):
    """One permission."""

    list_group: ListPermission = attrs.field(metadata={"key": "listGroup"})
    """The permissions of a user group on a list."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .list_permission import ListPermission
