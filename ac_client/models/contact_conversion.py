# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactConversion(Model[JSON]):
    """A conversion of a contact."""

    id: str
    """Its id."""
    contact: str | None = None
    """Id of the contact."""
    conversion: str | None = None
    """Id of the conversion."""
    conversion_trigger: str | None = None
    """Id of the trigger."""
    conversiontrigger: str | None = None
    """Id of the trigger once more."""
    trigger_type: str | None = None
    """What the trigger reacts to."""
    modifier: str | None = None
    """How the trigger compares its value."""
    converted_by: str | None = None
    """Id of what led the contact to it."""
    converted_by_id: str | None = None
    """Id of what led the contact to it, once more."""
    converted_by_type: str | None = None
    """Kind of what led the contact to it."""
    value: str | int | None = None
    """What it is worth."""
    currency: str | None = None
    """The currency of that."""
    dynamic: Flag | int | None = None
    """1 when its value is dynamic, else 0."""
    cdate: str | None = None
    """When it happened. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
