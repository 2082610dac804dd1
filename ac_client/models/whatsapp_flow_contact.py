# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappFlowContact(Model[JSON]):
    """A contact to run a flow for."""

    phone: str | Unset = UNSET
    """Phone number."""
    id: str | Unset = UNSET
    """The contact's id in WhatsApp, a UUID."""
    first_name: str | None | Unset = UNSET
    """First name."""
    last_name: str | None | Unset = UNSET
    """Last name."""
    email: str | None | Unset = UNSET
    """The email address."""
    external_url: str | None | Unset = UNSET
    """Its external URL."""
    external_id: str | None | Unset = UNSET
    """Its external id."""
    wa_id: str | None | Unset = UNSET
    """Its id at WhatsApp."""
    meta: JSON | Unset = UNSET
    """Details."""
    overwrite_meta: bool | Unset = UNSET
    """Whether to replace existing values."""
    tags: Sequence[WhatsappTagLink] | Unset = UNSET
    """Tags."""
    overwrite_tags: bool | Unset = UNSET
    """Whether to replace existing tags."""
    default_assignees: Sequence[str | int] | Unset = UNSET
    """Ids of the assigned users."""
    overwrite_default_assignees: bool | Unset = UNSET
    """Whether to replace the assigned users."""
    default_channel: str | int | None | Unset = UNSET
    """Id of the channel to send by."""
    source: str | Unset = UNSET
    """Where it came from."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .whatsapp_tag_link import WhatsappTagLink
