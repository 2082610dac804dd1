# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportDay(Model[JSON]):
    """The imports of one day."""

    for_date: str = attrs.field(metadata={"key": "forDate"})
    """The day, such as 2021-06-01."""
    batches: str
    """How many imports."""
    contacts: str
    """How many contacts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
