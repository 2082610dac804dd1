# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BulkCreateFieldOptionsRequest(Model[JSON]):
    """Request body to create options."""

    field_options: Sequence[FieldOptionCreate] = attrs.field(metadata={"key": "fieldOptions"})
    """The options to create."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .field_option_create import FieldOptionCreate
