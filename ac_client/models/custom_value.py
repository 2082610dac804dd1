# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomValue(Model[JSON]):
    """A custom field value in the response to a write of an account or deal."""

    custom_field_id: str | int | None = attrs.field(default=None, metadata={"key": "customFieldId"})
    """Id of the custom field."""
    field_value: str | float | list[str] | None = attrs.field(default=None, metadata={"key": "fieldValue"})
    """The value as sent; money in cents."""
    field_currency: str | None = attrs.field(default=None, metadata={"key": "fieldCurrency"})
    """Currency code; for money only."""
    account_id: str | None = attrs.field(default=None, metadata={"key": "accountId"})
    """Id of the account."""
    deal_id: str | None = attrs.field(default=None, metadata={"key": "dealId"})
    """Id of the deal."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
