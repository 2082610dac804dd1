# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcast(Model[JSON]):
    """An SMS message that is sent to many contacts."""

    id: int
    """The broadcast's id."""
    name: str | Unset = UNSET
    """Its name."""
    body: str | Unset = UNSET
    """The text."""
    status: str | Unset = UNSET
    """draft, scheduled, pending_review, sending or sent."""
    scheduled_date: str | None | Unset = UNSET
    """When it is to be sent, in UTC."""
    sent_date: str | None | Unset = UNSET
    """When it was sent."""
    sent_to_count: int | None | Unset = UNSET
    """Contacts whom it was sent to."""
    list_ids: list[int] | Unset = UNSET
    """Ids of the lists it goes to."""
    segment_id: str | None | Unset = UNSET
    """Id of the segment it goes to."""
    custom_segment_id: str | None | Unset = UNSET
    """Id of a segment made for it."""
    custom_run_id: str | None | Unset = UNSET
    """Id of the run that found its contacts."""
    label_ids: list[int] | Unset = UNSET
    """Ids of its labels."""
    media_urls: list[str] | Unset = UNSET
    """URLs of pictures and the like."""
    preview_url: str | Unset = UNSET
    """URL of a preview."""
    shorten_track_links_enabled: bool | Unset = UNSET
    """Whether links are shortened and tracked."""
    address_id: int | None | Unset = UNSET
    """Id of the address that names the sender."""
    scheduled_by: int | None | Unset = UNSET
    """Id of the user who scheduled it."""
    created_at: str | Unset = UNSET
    """When it was made."""
    created_by: int | Unset = UNSET
    """Id of the user who made it."""
    updated_at: str | Unset = UNSET
    """When it was last changed."""
    updated_by: int | Unset = UNSET
    """Id of the user who last changed it."""
    deleted_at: str | None | Unset = UNSET
    """When it was deleted."""
    sift_approved: int | Unset = UNSET
    """Whether a check by Sift approved it."""
    arc_approved: int | Unset = UNSET
    """Whether a check by ARC approved it."""
    quiet_hours_enabled: int | None | Unset = UNSET
    """Whether it keeps quiet hours."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.name = pop("name", UNSET)
        model.body = pop("body", UNSET)
        model.status = pop("status", UNSET)
        model.scheduled_date = pop("scheduled_date", UNSET)
        model.sent_date = pop("sent_date", UNSET)
        model.sent_to_count = pop("sent_to_count", UNSET)
        model.list_ids = pop("list_ids", UNSET)
        model.segment_id = pop("segment_id", UNSET)
        model.custom_segment_id = pop("custom_segment_id", UNSET)
        model.custom_run_id = pop("custom_run_id", UNSET)
        model.label_ids = pop("label_ids", UNSET)
        model.media_urls = pop("media_urls", UNSET)
        model.preview_url = pop("preview_url", UNSET)
        model.shorten_track_links_enabled = pop("shorten_track_links_enabled", UNSET)
        model.address_id = pop("address_id", UNSET)
        model.scheduled_by = pop("scheduled_by", UNSET)
        model.created_at = pop("created_at", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_at = pop("updated_at", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.deleted_at = pop("deleted_at", UNSET)
        model.sift_approved = pop("sift_approved", UNSET)
        model.arc_approved = pop("arc_approved", UNSET)
        model.quiet_hours_enabled = pop("quiet_hours_enabled", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.body) is not UNSET:
            d["body"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.scheduled_date) is not UNSET:
            d["scheduled_date"] = v
        if (v := model.sent_date) is not UNSET:
            d["sent_date"] = v
        if (v := model.sent_to_count) is not UNSET:
            d["sent_to_count"] = v
        if (v := model.list_ids) is not UNSET:
            d["list_ids"] = v
        if (v := model.segment_id) is not UNSET:
            d["segment_id"] = v
        if (v := model.custom_segment_id) is not UNSET:
            d["custom_segment_id"] = v
        if (v := model.custom_run_id) is not UNSET:
            d["custom_run_id"] = v
        if (v := model.label_ids) is not UNSET:
            d["label_ids"] = v
        if (v := model.media_urls) is not UNSET:
            d["media_urls"] = v
        if (v := model.preview_url) is not UNSET:
            d["preview_url"] = v
        if (v := model.shorten_track_links_enabled) is not UNSET:
            d["shorten_track_links_enabled"] = v
        if (v := model.address_id) is not UNSET:
            d["address_id"] = v
        if (v := model.scheduled_by) is not UNSET:
            d["scheduled_by"] = v
        if (v := model.created_at) is not UNSET:
            d["created_at"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = v
        if (v := model.updated_at) is not UNSET:
            d["updated_at"] = v
        if (v := model.updated_by) is not UNSET:
            d["updated_by"] = v
        if (v := model.deleted_at) is not UNSET:
            d["deleted_at"] = v
        if (v := model.sift_approved) is not UNSET:
            d["sift_approved"] = v
        if (v := model.arc_approved) is not UNSET:
            d["arc_approved"] = v
        if (v := model.quiet_hours_enabled) is not UNSET:
            d["quiet_hours_enabled"] = v
        d.update(self.additional_properties)
        return d
