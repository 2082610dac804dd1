# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteMessage(Model[JSON]):
    """A message shown to website visitors."""

    id: str
    """The message's id."""
    name: str | None = None
    """Its name."""
    automation: str | None = None
    """Id of its automation."""
    template: JSON = None
    """Its design; an object with initial and detailed."""
    ldate: str | None = None
    """Undocumented date."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
