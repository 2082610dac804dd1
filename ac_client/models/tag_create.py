# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

from ..types import JSON, NO_SLOTS, UNSET, Field, Model, Unset


class TagCreate(Model[JSON]):
    """A tag to be made."""

    __slots__ = NO_SLOTS

    tag: str
    """Its name; unique."""
    tag_type: Literal["contact", "template"] = Field("tagType")
    """What it labels."""
    description: str | Unset = UNSET
    """What it is for."""
