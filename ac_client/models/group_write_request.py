# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GroupWriteRequest(Model[JSON]):
    """The body that creates or changes a group."""

    group: GroupWrite
    """A group as it is to be."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .group_write import GroupWrite
