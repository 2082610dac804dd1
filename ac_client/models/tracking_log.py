# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TrackingLog(Model[JSON]):
    """A tracked event of a contact."""

    id: str
    """The event's id."""
    contact: str
    """Id of the contact."""
    type_: str = attrs.field(metadata={"key": "type"})
    """The event's name."""
    value: str
    """The data sent with it."""
    tstamp: str
    """When it happened, with UTC offset. `dates.parse` converts it to a `datetime`."""
    subscriberid: str | None = None
    """Id of the contact again."""
    hash_: str | None = attrs.field(default=None, metadata={"key": "hash"})
    """Its hash, 40 hexadecimal digits."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
