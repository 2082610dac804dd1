# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Conversion(Model[JSON]):
    """A goal such as a purchase."""

    id: str
    """The conversion's id."""
    name: str | None = None
    """Its name."""
    value: str | int | None = None
    """Its value."""
    currency: str | None = None
    """Currency code of the value."""
    limit: str | int | None = None
    """How often a contact counts."""
    enforce_limit: Flag | int | None = None
    """1 if the limit applies, else 0."""
    cdate: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    udate: str | None = None
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
