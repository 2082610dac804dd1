# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class TagResponse(Model[JSON]):
    """One tag."""

    __slots__ = NO_SLOTS

    tag: Tag
    """A label for contacts or templates."""


from .tag import Tag
