# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappFlowExecution(Model[JSON]):
    """A run of a flow."""

    id: str
    """The run's id, a UUID."""
    status: str | Unset = UNSET
    """Such as PROCESSING, READY, RUNNING, COMPLETED or CANCELED."""
    execute_for: str | Unset = UNSET
    """Whom it is for: LIST, FILTERS or ALL."""
    flow: JSON | Unset = UNSET
    """The flow."""
    flow_version: JSON | Unset = UNSET
    """Its version, as an id or an object."""
    num_contacts: int | Unset = UNSET
    """Contacts in it."""
    running: int | Unset = UNSET
    """Contacts who are under way."""
    completed: int | Unset = UNSET
    """Contacts who came to the end."""
    canceled: int | Unset = UNSET
    """Contacts taken out."""
    expired: int | Unset = UNSET
    """Contacts who took too long."""
    failed: int | Unset = UNSET
    """Contacts for whom it failed."""
    has_priority: bool | Unset = UNSET
    """Whether it ends other runs and conversations of its contacts."""
    flow_execution_variables: JSON | Unset = UNSET
    """Its variables."""
    contact_filters: list[SideLoaded] | Unset = UNSET
    """The selection."""
    contact_list: list[WhatsappContact] | Unset = UNSET
    """The contacts."""
    contact_import: str | None | Unset = UNSET
    """Id of the import that the contacts came from."""
    start_on: str | None | Unset = UNSET
    """When it is to start."""
    created_on: str | Unset = UNSET
    """When it was made."""
    created_by: WhatsappUser | Unset = UNSET
    """A user of WhatsApp in the account."""
    last_run_on: str | None | Unset = UNSET
    """When it last ran."""
    avg_completion_time: str | Unset = UNSET
    """How long a contact takes."""
    status_reason: str | None | Unset = UNSET
    """Why it has its status."""
    status_triggered_by: JSON | Unset = UNSET
    """Who gave it its status, as an id or an object."""
    status_last_change_on: str | None | Unset = UNSET
    """When its status last changed."""
    source: str | Unset = UNSET
    """Where it was started."""
    is_hidden: bool | Unset = UNSET
    """Whether users do not see it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.status = pop("status", UNSET)
        model.execute_for = pop("execute_for", UNSET)
        model.flow = pop("flow", UNSET)
        model.flow_version = pop("flow_version", UNSET)
        model.num_contacts = pop("num_contacts", UNSET)
        model.running = pop("running", UNSET)
        model.completed = pop("completed", UNSET)
        model.canceled = pop("canceled", UNSET)
        model.expired = pop("expired", UNSET)
        model.failed = pop("failed", UNSET)
        model.has_priority = pop("has_priority", UNSET)
        model.flow_execution_variables = pop("flow_execution_variables", UNSET)
        model.contact_filters = (
            [SideLoaded.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("contact_filters", UNSET), list)
            else v
        )
        model.contact_list = (
            [WhatsappContact.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("contact_list", UNSET), list)
            else v
        )
        model.contact_import = pop("contact_import", UNSET)
        model.start_on = pop("start_on", UNSET)
        model.created_on = pop("created_on", UNSET)
        model.created_by = WhatsappUser.from_dict(v) if isinstance(v := pop("created_by", UNSET), dict) else v
        model.last_run_on = pop("last_run_on", UNSET)
        model.avg_completion_time = pop("avg_completion_time", UNSET)
        model.status_reason = pop("status_reason", UNSET)
        model.status_triggered_by = pop("status_triggered_by", UNSET)
        model.status_last_change_on = pop("status_last_change_on", UNSET)
        model.source = pop("source", UNSET)
        model.is_hidden = pop("is_hidden", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.execute_for) is not UNSET:
            d["execute_for"] = v
        if (v := model.flow) is not UNSET:
            d["flow"] = v
        if (v := model.flow_version) is not UNSET:
            d["flow_version"] = v
        if (v := model.num_contacts) is not UNSET:
            d["num_contacts"] = v
        if (v := model.running) is not UNSET:
            d["running"] = v
        if (v := model.completed) is not UNSET:
            d["completed"] = v
        if (v := model.canceled) is not UNSET:
            d["canceled"] = v
        if (v := model.expired) is not UNSET:
            d["expired"] = v
        if (v := model.failed) is not UNSET:
            d["failed"] = v
        if (v := model.has_priority) is not UNSET:
            d["has_priority"] = v
        if (v := model.flow_execution_variables) is not UNSET:
            d["flow_execution_variables"] = v
        if (v := model.contact_filters) is not UNSET:
            d["contact_filters"] = plain(v)
        if (v := model.contact_list) is not UNSET:
            d["contact_list"] = plain(v)
        if (v := model.contact_import) is not UNSET:
            d["contact_import"] = v
        if (v := model.start_on) is not UNSET:
            d["start_on"] = v
        if (v := model.created_on) is not UNSET:
            d["created_on"] = v
        if (v := model.created_by) is not UNSET:
            d["created_by"] = plain(v)
        if (v := model.last_run_on) is not UNSET:
            d["last_run_on"] = v
        if (v := model.avg_completion_time) is not UNSET:
            d["avg_completion_time"] = v
        if (v := model.status_reason) is not UNSET:
            d["status_reason"] = v
        if (v := model.status_triggered_by) is not UNSET:
            d["status_triggered_by"] = v
        if (v := model.status_last_change_on) is not UNSET:
            d["status_last_change_on"] = v
        if (v := model.source) is not UNSET:
            d["source"] = v
        if (v := model.is_hidden) is not UNSET:
            d["is_hidden"] = v
        d.update(self.additional_properties)
        return d


from .side_loaded import SideLoaded
from .whatsapp_contact import WhatsappContact
from .whatsapp_user import WhatsappUser
