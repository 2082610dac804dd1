# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomValue(Model[JSON]):
    """The value of a custom field, as the response to a written account or deal shows it."""

    custom_field_id: str | int | None = attrs.field(default=None, metadata={"key": "customFieldId"})
    """Id of the custom field."""
    field_value: str | float | list[str] | None = attrs.field(default=None, metadata={"key": "fieldValue"})
    """Its value as it was sent; money in cents."""
    field_currency: str | None = attrs.field(default=None, metadata={"key": "fieldCurrency"})
    """The currency of money, in three letters."""
    account_id: str | None = attrs.field(default=None, metadata={"key": "accountId"})
    """Id of the account."""
    deal_id: str | None = attrs.field(default=None, metadata={"key": "dealId"})
    """Id of the deal."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
