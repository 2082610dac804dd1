# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecordSavedResponse(Model[JSON]):
    """One record as it was sent."""

    record: CustomObjectRecordSaved
    """A record in the response to an upsert."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_record_saved import CustomObjectRecordSaved
