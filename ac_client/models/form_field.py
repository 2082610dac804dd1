# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormField(Model[JSON]):
    """A field of a form, or a text between fields."""

    id: str | None = None
    """Id of the custom field, if it is one."""
    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """Its type, such as header, html, fullname or email; missing for custom fields."""
    header: str | None = None
    """Its label."""
    default_text: str | None = None
    """Its placeholder."""
    html: str | None = None
    """The HTML of a text."""
    required: bool | None = None
    """Whether it is required."""
    required_options: JSON = None
    """Which options must be chosen; an object."""
    class_: str | None = attrs.field(default=None, metadata={"key": "class"})
    """Its CSS class."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
