# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastUpdateRequest(Model[JSON]):
    """Changes to a broadcast."""

    name: str | Unset = UNSET
    """Its name."""
    body: str | Unset = UNSET
    """The text."""
    status: Literal["draft", "pending_review"] | Unset = UNSET
    """pending_review sends it."""
    list_ids: Sequence[str | int] | Unset = UNSET
    """Ids of the lists it goes to."""
    segment_id: str | int | Unset = UNSET
    """Id of the segment it goes to."""
    custom_segment_id: str | None | Unset = UNSET
    """Id of a segment created for it."""
    custom_run_id: str | None | Unset = UNSET
    """Id of a run of match_contacts that found its contacts."""
    scheduled_date: datetime.datetime | Unset = UNSET
    """When to send it."""
    label_ids: Sequence[str | int] | Unset = UNSET
    """Ids of its labels."""
    media_urls: Sequence[str] | Unset = UNSET
    """URLs of pictures and other media."""
    preview_url: str | Unset = UNSET
    """URL of a preview."""
    shorten_track_links_enabled: bool | Unset = UNSET
    """Whether to shorten and track links."""
    address_id: str | int | None | Unset = UNSET
    """Id of the sender's address."""
    sent_to_count: int | Unset = UNSET
    """Contacts whom it is sent to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
