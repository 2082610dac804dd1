# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ExportSmsBroadcastRecipientsRequest(Model[JSON]):
    """Which contacts are meant."""

    start_date: datetime.date | Unset = UNSET
    """From this day."""
    end_date: datetime.date | Unset = UNSET
    """To this day."""
    deliverability: Sequence[str] | Unset = UNSET
    """deliveries, failures or both."""
    engagement: Sequence[str] | Unset = UNSET
    """clicks, replies and optOuts, one or more."""
    search: str | Unset = UNSET
    """Only contacts whose name or phone number contains this."""
    order: JSON | Unset = UNSET
    """What to order by."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
