# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Webhook(Model[JSON]):
    """A URL that the account calls when something happens."""

    id: str
    """The webhook's id."""
    name: str
    """Its name."""
    url: str
    """The URL that is called."""
    events: list[str]
    """Names of the events that it waits for."""
    sources: list[str]
    """Where events must come from."""
    listid: str
    """Id of the list that events must concern; 0 for any."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
