# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

from ..types import JSON, NO_SLOTS, Model


class NoteWrite(Model[JSON]):
    """A note as it is to be."""

    __slots__ = NO_SLOTS

    note: str
    """The text."""
    reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"]
    """Kind of thing it is on; Subscriber is a contact, CustomerAccount an account."""
    relid: str | int
    """Id of the thing it is on."""
