# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TaskTypeCreate(Model[JSON]):
    """A task type to create."""

    title: str
    """Its title; unique."""
    status: Literal[0, 1] | Unset = UNSET
    """0 for enabled, 1 for disabled."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
