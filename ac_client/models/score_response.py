# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class ScoreResponse(Model[JSON]):
    """One score."""

    __slots__ = NO_SLOTS

    score: Score
    """A set of rules by which contacts or deals earn points."""


from .score import Score
