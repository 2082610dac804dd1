# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactDatumResponse(Model[JSON]):
    """The data collected about one contact."""

    contact_datum: ContactDatum = attrs.field(metadata={"key": "contactDatum"})
    """Data that the account has collected about a contact."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_datum import ContactDatum
