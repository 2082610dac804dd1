# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListPermissionCreate(Model[JSON]):
    """A user group and the list to give access to."""

    listid: str | int
    """Id of the list."""
    groupid: str | int
    """Id of the user group."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
