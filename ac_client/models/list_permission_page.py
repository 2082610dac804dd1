# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListPermissionPage(Model[JSON]):
    """One page of permissions."""

    list_groups: list[ListPermission] = attrs.field(metadata={"key": "listGroups"})
    """The permissions."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .list_permission import ListPermission
from .meta import Meta
