# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountBulkDeleteResponse(Model[JSON]):
    """The result of deleting several accounts."""

    meta: AccountBulkDeleteMeta
    """Whether they were deleted."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .account_bulk_delete_meta import AccountBulkDeleteMeta
