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
    """What was sent with it."""
    tstamp: str
    """When it happened, with offset. `dates.parse` makes a `datetime` of it."""
    subscriberid: str | None = None
    """Id of the contact once more."""
    hash_: str | None = attrs.field(default=None, metadata={"key": "hash"})
    """A token that stands for it, of 40 hexadecimal digits."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
