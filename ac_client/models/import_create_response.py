# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportCreateResponse(Model[JSON]):
    """The response to the creation of an import."""

    batch_id: str = attrs.field(metadata={"key": "batchId"})
    """The import's batch id."""
    queued_contacts: int | None = None
    """How many contacts were queued."""
    message: str | None = None
    """A message."""
    success: int | None = attrs.field(default=None, metadata={"key": "Success"})
    """1 if it was queued."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
