# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ScoreValue(Model[JSON]):
    """The points of a contact or deal in a score."""

    id: str
    """The value's id."""
    score: str | None = None
    """Id of the score."""
    contact: str | None = None
    """Id of the contact, if it is one."""
    deal: str | None = None
    """Id of the deal, if it is one."""
    score_value: str | None = attrs.field(default=None, metadata={"key": "scoreValue"})
    """The points."""
    cdate: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mdate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
