# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskOutcomeCreate(Model[JSON]):
    """A task outcome to create."""

    title: str
    """Its title; unique."""
    sentiment: Literal["Negative", "Neutral", "Positive"]
    """Its sentiment."""
    disabled: Literal["0", "1"] | Unset = UNSET
    """1 to disable it, 0 to enable it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
