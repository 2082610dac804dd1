# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectLabels(Model[JSON]):
    """What people call it."""

    singular: str | None = None
    """What one is called."""
    plural: str | None = None
    """What several are called."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
