# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class QueryEcommerceRequest(Model[JSON]):
    """A GraphQL query or mutation."""

    query: str
    """The text, such as query Q($f: OrderFilter) {searchOrder(filter: $f) {id}}."""
    variables: JSON | Unset = UNSET
    """An object with the values of variables; dates in UTC, such as 2024-02-14T10:48:23Z."""
    operation_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "operationName"})
    """Which operation to run, where the text holds several."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
