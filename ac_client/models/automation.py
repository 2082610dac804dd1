# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Automation(Model[JSON]):
    """An automation that contacts can run through."""

    id: str
    """The automation's id."""
    name: str
    """Its name."""
    status: str | int
    """Its status as a number, such as 1 for active."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    mdate: str
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    entered: str | None = None
    """How often contacts have entered."""
    exited: str | None = None
    """How often contacts have left."""
    hidden: Flag | None = None
    """1 when it is hidden, else 0."""
    description: str | None = None
    """What it is for."""
    multientry: Flag | None = None
    """1 when a contact may run through it again, else 0."""
    exit_on_unsubscribe: Flag | None = None
    """1 when unsubscribing ends a run, else 0."""
    exit_on_conversion: Flag | None = None
    """1 when a conversion ends a run, else 0."""
    entitlements_violation: Flag | None = None
    """1 when it uses what the plan lacks, else 0."""
    source: str | None = None
    """A number that the vendor does not explain."""
    userid: str | None = None
    """Id of the user who made it."""
    screenshot: str | None = None
    """URL of its picture."""
    defaultscreenshot: str | None = None
    """URL of the picture that stands for none."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
