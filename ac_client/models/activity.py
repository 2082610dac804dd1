# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Activity(Model[JSON]):
    """Something that happened to a contact."""

    id: str
    """The activity's id."""
    tstamp: str | Unset = UNSET
    """When it happened, with offset."""
    subscriberid: str | Unset = UNSET
    """Id of the contact."""
    reference: ActivityReference | Unset = UNSET
    """What an activity is about."""
    reference_type: str | Unset = UNSET
    """What it is about, such as SubscriberEmail."""
    reference_id: str | Unset = UNSET
    """Id of what it is about."""
    reference_action: str | Unset = UNSET
    """What was done; often empty."""
    reference_model_name: str | Unset = UNSET
    """What it is about once more, such as contact-email."""
    json_data: str | None | Unset = UNSET
    """More of it."""
    user: str | Unset = UNSET
    """Id of the user who did it."""
    userid: str | Unset = UNSET
    """Id of that user once more."""
    permission: str | Unset = UNSET
    """The permission that it needs; often empty."""
    notes: list[str] | Unset = UNSET
    """Ids of its notes."""
    recipients: list[str] | Unset = UNSET
    """Ids of its recipients."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.tstamp = pop("tstamp", UNSET)
        model.subscriberid = pop("subscriberid", UNSET)
        model.reference = ActivityReference.from_dict(v) if isinstance(v := pop("reference", UNSET), dict) else v
        model.reference_type = pop("reference_type", UNSET)
        model.reference_id = pop("reference_id", UNSET)
        model.reference_action = pop("reference_action", UNSET)
        model.reference_model_name = pop("referenceModelName", UNSET)
        model.json_data = pop("jsonData", UNSET)
        model.user = pop("user", UNSET)
        model.userid = pop("userid", UNSET)
        model.permission = pop("permission", UNSET)
        model.notes = pop("notes", UNSET)
        model.recipients = pop("recipients", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.tstamp) is not UNSET:
            d["tstamp"] = v
        if (v := model.subscriberid) is not UNSET:
            d["subscriberid"] = v
        if (v := model.reference) is not UNSET:
            d["reference"] = plain(v)
        if (v := model.reference_type) is not UNSET:
            d["reference_type"] = v
        if (v := model.reference_id) is not UNSET:
            d["reference_id"] = v
        if (v := model.reference_action) is not UNSET:
            d["reference_action"] = v
        if (v := model.reference_model_name) is not UNSET:
            d["referenceModelName"] = v
        if (v := model.json_data) is not UNSET:
            d["jsonData"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.permission) is not UNSET:
            d["permission"] = v
        if (v := model.notes) is not UNSET:
            d["notes"] = v
        if (v := model.recipients) is not UNSET:
            d["recipients"] = v
        d.update(self.additional_properties)
        return d


from .activity_reference import ActivityReference
