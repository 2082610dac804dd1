# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EcommerceQueryError(Model[JSON]):
    """One error."""

    message: str | None = None
    """The error."""
    path: JSON = None
    """The part of the response that is missing."""
    locations: JSON = None
    """The part of the query that was wrong."""
    extensions: JSON = None
    """Details, such as which records were refused."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
