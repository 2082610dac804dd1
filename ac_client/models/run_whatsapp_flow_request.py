# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class RunWhatsappFlowRequest(Model[JSON]):
    """The contacts to run a flow for."""

    execute_for: Literal["LIST"]
    """How contacts are selected."""
    contact_list: Sequence[WhatsappFlowContact]
    """The contacts."""
    has_priority: bool | Unset = UNSET
    """Whether it ends other runs and conversations of its contacts."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .whatsapp_flow_contact import WhatsappFlowContact
