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
    """Its position."""
    params: JSON = None
    """Its settings; an object that depends on its type."""
    deleted: Flag | None = None
    """1 if it is deleted, else 0."""
    cdate: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    mdate: str | None = None
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
