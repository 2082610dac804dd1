# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class TagUpdate(Model[JSON]):
    """What to change of a tag."""

    __slots__ = NO_SLOTS

    tag: str | Unset = UNSET
    """Its name."""
    tag_type: Literal["contact", "template"] | Unset = Field("tagType", default=UNSET)
    """What it labels."""
    description: str | Unset = UNSET
    """What it is for."""
