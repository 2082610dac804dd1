# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Conversion(Model[JSON]):
    """Something that contacts are led to, such as a purchase."""

    id: str
    """The conversion's id."""
    name: str | None = None
    """Its name."""
    value: str | int | None = None
    """What it is worth."""
    currency: str | None = None
    """The currency of that."""
    limit: str | int | None = None
    """How often a contact counts."""
    enforce_limit: Flag | int | None = None
    """1 when that limit holds, else 0."""
    cdate: str | None = None
    """When it was made. `dates.parse` makes a `datetime` of it."""
    udate: str | None = None
    """When it was last changed. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
