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
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mdate: str
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    entered: str | None = None
    """How often contacts have entered."""
    exited: str | None = None
    """How often contacts have left."""
    hidden: Flag | None = None
    """1 if it is hidden, else 0."""
    description: str | None = None
    """Its description."""
    multientry: Flag | None = None
    """1 if a contact may enter it again, else 0."""
    exit_on_unsubscribe: Flag | None = None
    """1 if unsubscribing ends a run, else 0."""
    exit_on_conversion: Flag | None = None
    """1 if a conversion ends a run, else 0."""
    entitlements_violation: Flag | None = None
    """1 if it uses features that the plan does not have, else 0."""
    source: str | None = None
    """Undocumented number."""
    userid: str | None = None
    """Id of the user who created it."""
    screenshot: str | None = None
    """URL of its picture."""
    defaultscreenshot: str | None = None
    """URL of the placeholder picture."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
