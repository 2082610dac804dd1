# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class TemplateResponse(Model[JSON]):
    """One template."""

    __slots__ = NO_SLOTS

    template: Template
    """A campaign template."""


from .template import Template
