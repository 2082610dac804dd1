# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class NoteWrite(Model[JSON]):
    """A note to create or update."""

    note: str
    """The text."""
    reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"]
    """Type of the object it is on; Subscriber is a contact, CustomerAccount an account."""
    relid: str | int
    """Id of the object it is on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
