# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountFieldPage(Model[JSON]):
    """One page of custom fields of accounts."""

    account_custom_field_meta: list[CustomField] = attrs.field(metadata={"key": "accountCustomFieldMeta"})
    """The custom fields."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_field import CustomField
from .meta import Meta
