# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class QueryEcommerceResponse(Model[JSON]):
    """The response to a GraphQL query."""

    data: JSON
    """An object with a key for each field at the top of the query."""
    errors: list[EcommerceQueryError] | None = None
    """The error."""
    extensions: JSON = None
    """Extensions of the server."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .ecommerce_query_error import EcommerceQueryError
