# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PlusAppendResponse(Model[JSON]):
    """What was found about one contact."""

    plus_append: PlusAppend = attrs.field(metadata={"key": "plusAppend"})
    """What was found about a contact in social networks."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .plus_append import PlusAppend
