# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ConversionTrigger(Model[JSON]):
    """A trigger of a conversion."""

    id: str
    """The trigger's id."""
    conversion: str | None = None
    """Id of the conversion."""
    trigger_type: str | None = None
    """Type of the trigger."""
    modifier: str | None = None
    """The operator."""
    value: str | int | None = None
    """The value to compare with."""
    dynamic: Flag | int | None = None
    """1 if its value is dynamic, else 0."""
    retroactive: Flag | int | None = None
    """1 if it counts events before its creation, else 0."""
    automation_block: str | None = None
    """Id of its automation step."""
    cdate: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    udate: str | None = None
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
