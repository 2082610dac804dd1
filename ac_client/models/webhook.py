# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Webhook(Model[JSON]):
    """A URL that the account calls when an event happens."""

    id: str
    """The webhook's id."""
    name: str
    """Its name."""
    url: str
    """The URL that is called."""
    events: list[str]
    """Events that it is called for."""
    sources: list[str]
    """Sources of events that it is called for."""
    listid: str
    """Id of the list that it is limited to; 0 for all lists."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
