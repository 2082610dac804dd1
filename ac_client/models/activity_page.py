# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ActivityPage(Model[JSON]):
    """One page of activities."""

    activities: list[Activity]
    """The activities."""
    contacts: list[Contact] | Unset = UNSET
    """Contacts that they concern."""
    activity_recipients: list[SideLoaded] | Unset = UNSET
    """The activities' recipients."""
    meta: Meta | Unset = UNSET
    """What a list says of itself."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.activities = (
            [Activity.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("activities", UNSET), list)
            else v
        )
        model.contacts = (
            [Contact.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("contacts", UNSET), list)
            else v
        )
        model.activity_recipients = (
            [SideLoaded.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("activityRecipients", UNSET), list)
            else v
        )
        model.meta = Meta.from_dict(v) if isinstance(v := pop("meta", UNSET), dict) else v
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.activities) is not UNSET:
            d["activities"] = plain(v)
        if (v := model.contacts) is not UNSET:
            d["contacts"] = plain(v)
        if (v := model.activity_recipients) is not UNSET:
            d["activityRecipients"] = plain(v)
        if (v := model.meta) is not UNSET:
            d["meta"] = plain(v)
        d.update(self.additional_properties)
        return d


from .activity import Activity
from .contact import Contact
from .meta import Meta
from .side_loaded import SideLoaded
