# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from .. import dates
from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsBroadcastUpdateRequest(Model[JSON]):
    """What to change of a broadcast."""

    name: str | Unset = UNSET
    """Its name."""
    body: str | Unset = UNSET
    """The text."""
    status: Literal["draft", "pending_review"] | Unset = UNSET
    """pending_review: send it."""
    list_ids: list[str | int] | Unset = UNSET
    """Ids of the lists it goes to."""
    segment_id: str | int | Unset = UNSET
    """Id of the segment it goes to."""
    custom_segment_id: str | None | Unset = UNSET
    """Id of a segment made for it."""
    custom_run_id: str | None | Unset = UNSET
    """Id of a run of match_contacts that found its contacts."""
    scheduled_date: datetime.datetime | Unset = UNSET
    """When to send it."""
    label_ids: list[str | int] | Unset = UNSET
    """Ids of its labels."""
    media_urls: list[str] | Unset = UNSET
    """URLs of pictures and the like."""
    preview_url: str | Unset = UNSET
    """URL of a preview."""
    shorten_track_links_enabled: bool | Unset = UNSET
    """Whether to shorten and track links."""
    address_id: str | int | None | Unset = UNSET
    """Id of the address that names the sender."""
    sent_to_count: int | Unset = UNSET
    """Contacts whom it is sent to."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.name = pop("name", UNSET)
        model.body = pop("body", UNSET)
        model.status = pop("status", UNSET)
        model.list_ids = pop("list_ids", UNSET)
        model.segment_id = pop("segment_id", UNSET)
        model.custom_segment_id = pop("custom_segment_id", UNSET)
        model.custom_run_id = pop("custom_run_id", UNSET)
        model.scheduled_date = dates.read_datetime(v) if isinstance(v := pop("scheduled_date", UNSET), str) else v
        model.label_ids = pop("label_ids", UNSET)
        model.media_urls = pop("media_urls", UNSET)
        model.preview_url = pop("preview_url", UNSET)
        model.shorten_track_links_enabled = pop("shorten_track_links_enabled", UNSET)
        model.address_id = pop("address_id", UNSET)
        model.sent_to_count = pop("sent_to_count", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.body) is not UNSET:
            d["body"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.list_ids) is not UNSET:
            d["list_ids"] = v
        if (v := model.segment_id) is not UNSET:
            d["segment_id"] = v
        if (v := model.custom_segment_id) is not UNSET:
            d["custom_segment_id"] = v
        if (v := model.custom_run_id) is not UNSET:
            d["custom_run_id"] = v
        if (v := model.scheduled_date) is not UNSET:
            d["scheduled_date"] = dates.write_datetime(v, "SmsBroadcastUpdateRequest.scheduled_date")
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
        if (v := model.sent_to_count) is not UNSET:
            d["sent_to_count"] = v
        d.update(self.additional_properties)
        return d
