# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactPage(Model[JSON]):
    """One page of contacts."""

    contacts: list[Contact]
    """The contacts."""
    score_values: list[ScoreValue] | None = attrs.field(default=None, metadata={"key": "scoreValues"})
    """Values of their scores."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact import Contact
from .meta import Meta
from .score_value import ScoreValue
