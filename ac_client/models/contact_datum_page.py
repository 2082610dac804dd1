# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDatumPage(Model[JSON]):
    """One page of contacts' data."""

    contact_data: list[ContactDatum] = attrs.field(metadata={"key": "contactData"})
    """The data."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_datum import ContactDatum
from .meta import Meta
