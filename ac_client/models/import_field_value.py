# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportFieldValue(Model[JSON]):
    """The value of a custom field."""

    id: str | int
    """Id of the custom field."""
    value: str
    """The value as text; several options separated by ||."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
