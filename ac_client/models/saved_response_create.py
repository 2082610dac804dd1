# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, UNSET, Model, Unset


class SavedResponseCreate(Model[JSON]):
    """A saved response to be made, with a subject, a body or both."""

    __slots__ = NO_SLOTS

    title: str
    """Its name among the saved responses."""
    subject: str | Unset = UNSET
    """The e-mail's subject."""
    body: str | Unset = UNSET
    """The e-mail's text as HTML."""
