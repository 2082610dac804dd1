# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PlusAppendResponse(Model[JSON]):
    """One contact's social media data."""

    plus_append: PlusAppend = attrs.field(metadata={"key": "plusAppend"})
    """A contact's social media data."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .plus_append import PlusAppend
