# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappFlowExecutionContact(Model[JSON]):
    """A contact in a run of a flow."""

    id: str
    """Its id, a UUID."""
    contact: WhatsappContact | None = None
    """A contact in WhatsApp."""
    status: str | None = None
    """READY, RUNNING, COMPLETED, CANCELED, EXPIRED or FAILED."""
    status_reason: str | None = None
    """Reason for the status."""
    status_triggered_by: WhatsappUser | None = None
    """A user of WhatsApp in the account."""
    status_last_change_on: str | None = None
    """When its status last changed. `dates.parse` converts it to a `datetime`."""
    flow: JSON = None
    """The flow, as an id or an object."""
    flow_name: str | None = None
    """The flow's name."""
    flow_version: JSON = None
    """Its version, as an id or an object."""
    flow_execution: str | None = None
    """Id of the run."""
    execution_steps: list[SideLoaded] | None = None
    """Its steps."""
    inbox_contact_id: str | None = None
    """Id of the contact in the inbox."""
    created_on: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    is_test: bool | None = None
    """Whether it is a test."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .side_loaded import SideLoaded
from .whatsapp_contact import WhatsappContact
from .whatsapp_user import WhatsappUser
