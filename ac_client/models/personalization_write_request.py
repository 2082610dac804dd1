# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PersonalizationWriteRequest(Model[JSON]):
    """Request body to create or update a variable."""

    personalization: PersonalizationWrite
    """A variable to create or update."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .personalization_write import PersonalizationWrite
