# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class NoteOwner(Model[JSON]):
    """The object that a note or a task is on."""

    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its type: contact, deal, activity, dealTask, account or customerAccount."""
    id: str | int | None = None
    """Its id."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
