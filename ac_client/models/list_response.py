# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListResponse(Model[JSON]):
    """One list."""

    list_: List = attrs.field(metadata={"key": "list"})
    """A list that contacts subscribe to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .list_ import List
