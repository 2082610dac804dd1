# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountFieldCreateRequest(Model[JSON]):
    """Request body to create a custom field of accounts."""

    account_custom_field_metum: CustomFieldCreate = attrs.field(metadata={"key": "accountCustomFieldMetum"})
    """A custom field to create."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_field_create import CustomFieldCreate
