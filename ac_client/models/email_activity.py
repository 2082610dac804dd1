# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EmailActivity(Model[JSON]):
    """An e-mail to a contact or a deal."""

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
    subject: str | None | Unset = UNSET
    """Its subject."""
    message: str | None | Unset = UNSET
    """Its text."""
    tstamp: str | None | Unset = UNSET
    """When it was sent."""
    reference: ActivityReference | Unset = UNSET
    """What an activity is about."""
    reltype: str | None | Unset = UNSET
    """What it belongs to."""
    relid: str | None | Unset = UNSET
    """Id of what it belongs to."""
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
        model.subject = pop("subject", UNSET)
        model.message = pop("message", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.reference = ActivityReference.from_dict(v) if isinstance(v := pop("reference", UNSET), dict) else v
        model.reltype = pop("reltype", UNSET)
        model.relid = pop("relid", UNSET)
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
        if (v := model.subject) is not UNSET:
            d["subject"] = v
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.reference) is not UNSET:
            d["reference"] = plain(v)
        if (v := model.reltype) is not UNSET:
            d["reltype"] = v
        if (v := model.relid) is not UNSET:
            d["relid"] = v
        d.update(self.additional_properties)
        return d


from .activity_reference import ActivityReference
