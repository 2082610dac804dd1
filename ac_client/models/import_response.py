# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportResponse(Model[JSON]):
    """The status of an import."""

    status: str
    """Its status, such as completed."""
    success: list[str] | None = None
    """Ids of the contacts that were imported."""
    failure: list[str] | None = None
    """Email addresses that were not imported."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
