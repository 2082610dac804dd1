# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountFieldValueResponse(Model[JSON]):
    """One value of an account's custom field."""

    account_custom_field_datum: AccountFieldValue = attrs.field(metadata={"key": "accountCustomFieldDatum"})
    """The value of an account's custom field."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .account_field_value import AccountFieldValue
