# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AutomationBlock(Model[JSON]):
    """A step of an automation."""

    id: str
    """The step's id."""
    automation: str | None = None
    """Id of the automation."""
    parent: str | None = None
    """Id of the step before it."""
    ordernum: str | None = None
    """Its place among the steps."""
    params: JSON = None
    """Its settings, an object that depends on its kind."""
    deleted: Flag | None = None
    """1 when it is deleted, else 0."""
    cdate: str | None = None
    """When it was made. `dates.parse` makes a `datetime` of it."""
    mdate: str | None = None
    """When it was last changed. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
