# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CalendarUpdate(Model[JSON]):
    """Changes to a calendar feed."""

    title: str | Unset = UNSET
    """Its name."""
    type_: Literal["All", "Contacts", "Deals"] | Unset = attrs.field(default=UNSET, metadata={"key": "type"})
    """Whose tasks it includes."""
    notification: bool | int | Unset = UNSET
    """Whether it has notifications."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
