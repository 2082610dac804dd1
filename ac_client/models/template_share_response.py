# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TemplateShareResponse(Model[JSON]):
    """The response of API v2 when a template is shared."""

    success: int
    """1 if the link was created, 0 if it was not."""
    url: str | None = None
    """The link; only if it was created."""
    message: str | None = None
    """What happened, such as: Invalid template."""
    result_code: int | None = None
    """The same as success."""
    result_message: str | None = None
    """The same as message."""
    result_output: str | None = None
    """The format of the response: json."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
