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
    """Id of the trigger again."""
    trigger_type: str | None = None
    """Type of the trigger."""
    modifier: str | None = None
    """Operator of the trigger."""
    converted_by: str | None = None
    """Id of the source of the conversion."""
    converted_by_id: str | None = None
    """Id of the source again."""
    converted_by_type: str | None = None
    """Type of the source."""
    value: str | int | None = None
    """Its value."""
    currency: str | None = None
    """Currency code of the value."""
    dynamic: Flag | int | None = None
    """1 if its value is dynamic, else 0."""
    cdate: str | None = None
    """When it happened. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
