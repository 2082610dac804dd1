# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportCallback(Model[JSON]):
    """The callback when an import is done."""

    url: str
    """The URL to call."""
    request_type: Literal["GET", "POST"] = attrs.field(metadata={"key": "requestType"})
    """The HTTP method."""
    detailed_results: str | Unset = UNSET
    """`true` sends a POST with the number of successes and the failures."""
    params: Sequence[ImportCallbackItem] | Unset = UNSET
    """Parameters."""
    headers: Sequence[ImportCallbackItem] | Unset = UNSET
    """Headers."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .import_callback_item import ImportCallbackItem
