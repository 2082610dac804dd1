# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcast(Model[JSON]):
    """An SMS message that is sent to many contacts."""

    id: int
    """The broadcast's id."""
    name: str | None = None
    """Its name."""
    body: str | None = None
    """The text."""
    status: str | None = None
    """draft, scheduled, pending_review, sending or sent."""
    scheduled_date: str | None = None
    """When it is scheduled to be sent, in UTC. `dates.parse` converts it to a `datetime`."""
    sent_date: str | None = None
    """When it was sent. `dates.parse` converts it to a `datetime`."""
    sent_to_count: int | None = None
    """Contacts whom it was sent to."""
    list_ids: list[int] | None = None
    """Ids of the lists it goes to."""
    segment_id: str | None = None
    """Id of the segment it goes to."""
    custom_segment_id: str | None = None
    """Id of a segment created for it."""
    custom_run_id: str | None = None
    """Id of the run that found its contacts."""
    label_ids: list[int] | None = None
    """Ids of its labels."""
    media_urls: list[str] | None = None
    """URLs of pictures and other media."""
    preview_url: str | None = None
    """URL of a preview."""
    shorten_track_links_enabled: bool | None = None
    """Whether links are shortened and tracked."""
    address_id: int | None = None
    """Id of the sender's address."""
    scheduled_by: int | None = None
    """Id of the user who scheduled it."""
    created_at: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    created_by: int | None = None
    """Id of the user who created it."""
    updated_at: str | None = None
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    updated_by: int | None = None
    """Id of the user who last updated it."""
    deleted_at: str | None = None
    """When it was deleted. `dates.parse` converts it to a `datetime`."""
    sift_approved: int | None = None
    """Whether a check by Sift approved it."""
    arc_approved: int | None = None
    """Whether a check by ARC approved it."""
    quiet_hours_enabled: int | None = None
    """Whether it respects quiet hours."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
