# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountContactUpdateRequest(Model[JSON]):
    """Request body to update a link between a contact and an account."""

    account_contact: AccountContactUpdate = attrs.field(metadata={"key": "accountContact"})
    """Changes to a link between a contact and an account."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .account_contact_update import AccountContactUpdate
