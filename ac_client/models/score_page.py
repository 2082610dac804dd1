# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class ScorePage(Model[JSON]):
    """One page of scores."""

    __slots__ = NO_SLOTS

    scores: list[Score]
    """The scores."""
    meta: Meta | None = None
    """What a list says of itself."""


from .meta import Meta
from .score import Score
