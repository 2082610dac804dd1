# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Exclusion(Model[JSON]):
    """An email address, or a part of one, that nothing is sent to."""

    id: str
    """The exclusion's id."""
    match_phrase: str = attrs.field(metadata={"key": "matchPhrase"})
    """The text to match."""
    match_type: str = attrs.field(metadata={"key": "matchType"})
    """How to match, such as exact or end."""
    channel: str
    """What is excluded, such as email or allSms."""
    lists: list[str]
    """Ids of the lists it applies to."""
    hidden: bool
    """Whether it is hidden from users."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
