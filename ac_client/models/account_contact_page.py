# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountContactPage(Model[JSON]):
    """One page of links between contacts and accounts."""

    account_contacts: list[AccountContact] = attrs.field(metadata={"key": "accountContacts"})
    """The links."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .account_contact import AccountContact
from .meta import Meta
