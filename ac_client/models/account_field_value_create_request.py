# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountFieldValueCreateRequest(Model[JSON]):
    """The body that gives a custom field of one account a value."""

    account_custom_field_datum: AccountFieldValueCreate = attrs.field(metadata={"key": "accountCustomFieldDatum"})
    """A value that a custom field of an account is to have."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .account_field_value_create import AccountFieldValueCreate
