# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactEmail(Model[JSON]):
    """An e-mail that was sent to a contact."""

    id: str
    """The e-mail's id."""
    contact: str | None | Unset = UNSET
    """Id of the contact."""
    subscriberid: str | None | Unset = UNSET
    """Id of the contact once more."""
    deal: str | None | Unset = UNSET
    """Id of the deal."""
    account: str | None | Unset = UNSET
    """Id of the account."""
    user: str | None | Unset = UNSET
    """Id of the user who sent it."""
    userid: str | None | Unset = UNSET
    """Id of that user once more."""
    message: str | None | Unset = UNSET
    """Id of the message."""
    messageid: str | None | Unset = UNSET
    """Id of the message once more."""
    messageheader: str | None | Unset = UNSET
    """Headers of the message."""
    seriesid: str | None | Unset = UNSET
    """Id of the automation that sent it."""
    sdate: str | None | Unset = UNSET
    """When it was sent."""
    source: str | None | Unset = UNSET
    """A text of which the vendor says nothing."""
    ip: str | None | Unset = UNSET
    """An IP address."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.contact = pop("contact", UNSET)
        model.subscriberid = pop("subscriberid", UNSET)
        model.deal = pop("deal", UNSET)
        model.account = pop("account", UNSET)
        model.user = pop("user", UNSET)
        model.userid = pop("userid", UNSET)
        model.message = pop("message", UNSET)
        model.messageid = pop("messageid", UNSET)
        model.messageheader = pop("messageheader", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.sdate = pop("sdate", UNSET)
        model.source = pop("source", UNSET)
        model.ip = pop("ip", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.subscriberid) is not UNSET:
            d["subscriberid"] = v
        if (v := model.deal) is not UNSET:
            d["deal"] = v
        if (v := model.account) is not UNSET:
            d["account"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.messageid) is not UNSET:
            d["messageid"] = v
        if (v := model.messageheader) is not UNSET:
            d["messageheader"] = v
        if (v := model.seriesid) is not UNSET:
            d["seriesid"] = v
        if (v := model.sdate) is not UNSET:
            d["sdate"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.ip) is not UNSET:
            d["ip"] = v
        d.update(self.additional_properties)
        return d
