# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsMessage(Model[JSON]):
    """An SMS message that an automation sends."""

    id: str
    """The message's id."""
    msg: str | None | Unset = UNSET
    """The text."""
    automation: str | None | Unset = UNSET
    """Id of the automation."""
    seriesid: str | None | Unset = UNSET
    """Id of the automation once more."""
    user: str | None | Unset = UNSET
    """Id of the user who made it."""
    userid: str | None | Unset = UNSET
    """Id of that user once more."""
    sent: str | None | Unset = UNSET
    """How often it was sent."""
    failed: str | None | Unset = UNSET
    """How often that failed."""
    replies: str | None | Unset = UNSET
    """Replies to it."""
    uniquereplies: str | None | Unset = UNSET
    """Contacts who replied."""
    unsubscribes: str | None | Unset = UNSET
    """Contacts who unsubscribed."""
    tf_day: str | None | Unset = UNSET
    """The days on which it may be sent."""
    tf_hr_from: str | None | Unset = UNSET
    """The hour from which it may be sent."""
    tf_hr_to: str | None | Unset = UNSET
    """The hour until which it may be sent."""
    tstamp: str | None | Unset = UNSET
    """When it was made."""
    sdate: str | None | Unset = UNSET
    """When it was first sent."""
    ldate: str | None | Unset = UNSET
    """When it was last sent."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.msg = pop("msg", UNSET)
        model.automation = pop("automation", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.user = pop("user", UNSET)
        model.userid = pop("userid", UNSET)
        model.sent = pop("sent", UNSET)
        model.failed = pop("failed", UNSET)
        model.replies = pop("replies", UNSET)
        model.uniquereplies = pop("uniquereplies", UNSET)
        model.unsubscribes = pop("unsubscribes", UNSET)
        model.tf_day = pop("tf_day", UNSET)
        model.tf_hr_from = pop("tf_hr_from", UNSET)
        model.tf_hr_to = pop("tf_hr_to", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.sdate = pop("sdate", UNSET)
        model.ldate = pop("ldate", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.msg) is not UNSET:
            d["msg"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.seriesid) is not UNSET:
            d["seriesid"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.sent) is not UNSET:
            d["sent"] = v
        if (v := model.failed) is not UNSET:
            d["failed"] = v
        if (v := model.replies) is not UNSET:
            d["replies"] = v
        if (v := model.uniquereplies) is not UNSET:
            d["uniquereplies"] = v
        if (v := model.unsubscribes) is not UNSET:
            d["unsubscribes"] = v
        if (v := model.tf_day) is not UNSET:
            d["tf_day"] = v
        if (v := model.tf_hr_from) is not UNSET:
            d["tf_hr_from"] = v
        if (v := model.tf_hr_to) is not UNSET:
            d["tf_hr_to"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.sdate) is not UNSET:
            d["sdate"] = v
        if (v := model.ldate) is not UNSET:
            d["ldate"] = v
        d.update(self.additional_properties)
        return d
