# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountFieldValuePage(Model[JSON]):
    """One page of custom field values of accounts."""

    account_custom_field_data: list[AccountFieldValue] = attrs.field(metadata={"key": "accountCustomFieldData"})
    """The values."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .account_field_value import AccountFieldValue
from .meta import Meta
