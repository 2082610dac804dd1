# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ExclusionUpdateRequest(Model[JSON]):
    """Request body to update an exclusion."""

    channel: Literal["all", "allEmail", "allSms", "several"] | Unset = UNSET
    """What to exclude."""
    lists: Sequence[str] | Unset = UNSET
    """Ids of lists; as text."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
