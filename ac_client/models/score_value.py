# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class ScoreValue(Model[JSON]):
    """What a contact or a deal has in a score."""

    __slots__ = NO_SLOTS

    id: str
    """The value's id."""
    score: str | None = None
    """Id of the score."""
    contact: str | None = None
    """Id of the contact, where it is one."""
    deal: str | None = None
    """Id of the deal, where it is one."""
    score_value: str | None = Field("scoreValue", default=None)
    """The points."""
    cdate: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    mdate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
