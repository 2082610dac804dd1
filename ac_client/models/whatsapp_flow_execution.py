# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappFlowExecution(Model[JSON]):
    """A run of a flow."""

    id: str
    """The run's id, a UUID."""
    status: str | None = None
    """Such as PROCESSING, READY, RUNNING, COMPLETED or CANCELED."""
    execute_for: str | None = None
    """How contacts are selected: LIST, FILTERS or ALL."""
    flow: JSON = None
    """The flow."""
    flow_version: JSON = None
    """Its version, as an id or an object."""
    num_contacts: int | None = None
    """Contacts in it."""
    running: int | None = None
    """Contacts in progress."""
    completed: int | None = None
    """Contacts who completed it."""
    canceled: int | None = None
    """Contacts removed."""
    expired: int | None = None
    """Contacts who timed out."""
    failed: int | None = None
    """Contacts for whom it failed."""
    has_priority: bool | None = None
    """Whether it ends other runs and conversations of its contacts."""
    flow_execution_variables: JSON = None
    """Its variables."""
    contact_filters: list[SideLoaded] | None = None
    """The selection."""
    contact_list: list[WhatsappContact] | None = None
    """The contacts."""
    contact_import: str | None = None
    """Id of the import that the contacts came from."""
    start_on: str | None = None
    """When it starts. `dates.parse` converts it to a `datetime`."""
    created_on: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    created_by: WhatsappUser | None = None
    """A user of WhatsApp in the account."""
    last_run_on: str | None = None
    """When it last ran. `dates.parse` converts it to a `datetime`."""
    avg_completion_time: str | None = None
    """Time allowed per contact."""
    status_reason: str | None = None
    """Reason for the status."""
    status_triggered_by: JSON = None
    """Who set the status, as an id or an object."""
    status_last_change_on: str | None = None
    """When its status last changed. `dates.parse` converts it to a `datetime`."""
    source: str | None = None
    """Where it was started."""
    is_hidden: bool | None = None
    """Whether it is hidden from users."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .side_loaded import SideLoaded
from .whatsapp_contact import WhatsappContact
from .whatsapp_user import WhatsappUser
