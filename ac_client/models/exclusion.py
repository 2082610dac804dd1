# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Exclusion(Model[JSON]):
    """An e-mail address, or a part of one, that nothing is sent to."""

    id: str
    """The exclusion's id."""
    match_phrase: str = attrs.field(metadata={"key": "matchPhrase"})
    """The text to compare with."""
    match_type: str = attrs.field(metadata={"key": "matchType"})
    """How to compare, such as exact or end."""
    channel: str
    """What is not sent, such as email, allSms or several."""
    lists: list[str]
    """Ids of the lists that it holds for."""
    hidden: bool
    """Whether users do not see it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
