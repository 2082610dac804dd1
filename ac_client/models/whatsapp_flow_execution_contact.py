# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappFlowExecutionContact(Model[JSON]):
    """A contact in a run of a flow."""

    id: str
    """Its id, a UUID."""
    contact: WhatsappContact | Unset = UNSET
    """A contact as WhatsApp knows it."""
    status: str | Unset = UNSET
    """READY, RUNNING, COMPLETED, CANCELED, EXPIRED or FAILED."""
    status_reason: str | None | Unset = UNSET
    """Why it has its status."""
    status_triggered_by: WhatsappUser | Unset = UNSET
    """A user of WhatsApp in the account."""
    status_last_change_on: str | None | Unset = UNSET
    """When its status last changed."""
    flow: JSON | Unset = UNSET
    """The flow, as an id or an object."""
    flow_name: str | Unset = UNSET
    """The flow's name."""
    flow_version: JSON | Unset = UNSET
    """Its version, as an id or an object."""
    flow_execution: str | None | Unset = UNSET
    """Id of the run."""
    execution_steps: list[SideLoaded] | Unset = UNSET
    """Its steps."""
    inbox_contact_id: str | Unset = UNSET
    """Id of the contact in the inbox."""
    created_on: str | Unset = UNSET
    """When it was made."""
    is_test: bool | Unset = UNSET
    """Whether it is a trial."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.contact = WhatsappContact.from_dict(v) if isinstance(v := pop("contact", UNSET), dict) else v
        model.status = pop("status", UNSET)
        model.status_reason = pop("status_reason", UNSET)
        model.status_triggered_by = (
            WhatsappUser.from_dict(v) if isinstance(v := pop("status_triggered_by", UNSET), dict) else v
        )
        model.status_last_change_on = pop("status_last_change_on", UNSET)
        model.flow = pop("flow", UNSET)
        model.flow_name = pop("flow_name", UNSET)
        model.flow_version = pop("flow_version", UNSET)
        model.flow_execution = pop("flow_execution", UNSET)
        model.execution_steps = (
            [SideLoaded.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("execution_steps", UNSET), list)
            else v
        )
        model.inbox_contact_id = pop("inbox_contact_id", UNSET)
        model.created_on = pop("created_on", UNSET)
        model.is_test = pop("is_test", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = plain(v)
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.status_reason) is not UNSET:
            d["status_reason"] = v
        if (v := model.status_triggered_by) is not UNSET:
            d["status_triggered_by"] = plain(v)
        if (v := model.status_last_change_on) is not UNSET:
            d["status_last_change_on"] = v
        if (v := model.flow) is not UNSET:
            d["flow"] = v
        if (v := model.flow_name) is not UNSET:
            d["flow_name"] = v
        if (v := model.flow_version) is not UNSET:
            d["flow_version"] = v
        if (v := model.flow_execution) is not UNSET:
            d["flow_execution"] = v
        if (v := model.execution_steps) is not UNSET:
            d["execution_steps"] = plain(v)
        if (v := model.inbox_contact_id) is not UNSET:
            d["inbox_contact_id"] = v
        if (v := model.created_on) is not UNSET:
            d["created_on"] = v
        if (v := model.is_test) is not UNSET:
            d["is_test"] = v
        d.update(self.additional_properties)
        return d


from .side_loaded import SideLoaded
from .whatsapp_contact import WhatsappContact
from .whatsapp_user import WhatsappUser
