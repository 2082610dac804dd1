# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ScoreValue(Model[JSON]):
    """What a contact or a deal has in a score."""

    id: str
    """The value's id."""
    score: str | None = None
    """Id of the score."""
    contact: str | None = None
    """Id of the contact, where it is one."""
    deal: str | None = None
    """Id of the deal, where it is one."""
    score_value: str | None = attrs.field(default=None, metadata={"key": "scoreValue"})
    """The points."""
    cdate: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    mdate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
