# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ExportSmsBroadcastRecipientsRequest(Model[JSON]):
    """The contacts to export."""

    start_date: datetime.date | Unset = UNSET
    """Start date, inclusive."""
    end_date: datetime.date | Unset = UNSET
    """End date, inclusive."""
    deliverability: Sequence[str] | Unset = UNSET
    """deliveries, failures or both."""
    engagement: Sequence[str] | Unset = UNSET
    """clicks, replies and optOuts, one or more."""
    search: str | Unset = UNSET
    """Only contacts whose name or phone number contains this text."""
    order: JSON | Unset = UNSET
    """The field to sort by."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
