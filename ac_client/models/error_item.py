# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ErrorItem(Model[JSON]):
    """One error."""

    title: str | None = None
    """What is wrong."""
    detail: str | None = None
    """Details; often empty."""
    code: str | None = None
    """A code such as field_missing or duplicate."""
    error: str | None = None
    """A short machine name; often empty."""
    status: int | str | None = None
    """The HTTP status."""
    source: ErrorSource | None = None
    """The part of the request that was wrong."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .error_source import ErrorSource
