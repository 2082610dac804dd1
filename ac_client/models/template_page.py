# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class TemplatePage(Model[JSON]):
    """One page of templates."""

    __slots__ = NO_SLOTS

    templates: list[Template]
    """The templates."""
    meta: Meta | None = None
    """What a list says of itself."""


from .meta import Meta
from .template import Template
