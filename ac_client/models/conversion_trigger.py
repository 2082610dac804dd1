# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ConversionTrigger(Model[JSON]):
    """What makes a contact convert."""

    id: str
    """The trigger's id."""
    conversion: str | None = None
    """Id of the conversion."""
    trigger_type: str | None = None
    """What it reacts to."""
    modifier: str | None = None
    """How its value is compared."""
    value: str | int | None = None
    """The value it reacts to."""
    dynamic: Flag | int | None = None
    """1 when its value is dynamic, else 0."""
    retroactive: Flag | int | None = None
    """1 when it counts what happened before it was made, else 0."""
    automation_block: str | None = None
    """Id of the step of an automation that it stands in."""
    cdate: str | None = None
    """When it was made. `dates.parse` makes a `datetime` of it."""
    udate: str | None = None
    """When it was last changed. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
