# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Deal(Model[JSON]):
    """A sales opportunity."""

    id: str
    """The deal's id."""
    title: str
    """Its title."""
    description: str | None = None
    """What it is about."""
    value: str | float | None = None
    """Its value in cents."""
    currency: str | None = None
    """The currency in three lower-case letters."""
    status: str | int | None = None
    """0 when it is open, 1 when it is won, 2 when it is lost."""
    percent: str | int | None = None
    """How likely it is to be won, in percent."""
    group: str | int | None = None
    """Id of the pipeline."""
    stage: str | int | None = None
    """Id of the stage."""
    owner: str | int | None = None
    """Id of the user it belongs to."""
    contact: str | int | None = None
    """Id of the primary contact."""
    account: str | int | None = None
    """Id of the account; empty or null when there is none."""
    customer_account: str | int | None = attrs.field(default=None, metadata={"key": "customerAccount"})
    """Id of the account once more."""
    organization: str | int | None = None
    """Id of the account under its older name."""
    is_disabled: bool | int | None = attrs.field(default=None, metadata={"key": "isDisabled"})
    """True when the token's user may not see its pipeline; then only id and title are there."""
    nextdate: str | None = None
    """When the next task is due, with offset. `dates.parse` makes a `datetime` of it."""
    nexttaskid: str | None = None
    """Id of the next task; 0 or null when there is none."""
    next_task: str | None = attrs.field(default=None, metadata={"key": "nextTask"})
    """Id of the next task once more."""
    nextdealid: str | None = None
    """A number that the vendor does not explain."""
    activitycount: str | None = None
    """How many activities it has."""
    win_probability: int | None = attrs.field(default=None, metadata={"key": "winProbability"})
    """How likely it is to be won, as worked out by the account, in percent."""
    win_probability_mdate: str | None = attrs.field(default=None, metadata={"key": "winProbabilityMdate"})
    """When that was worked out, with offset. `dates.parse` makes a `datetime` of it."""
    hash_: str | None = attrs.field(default=None, metadata={"key": "hash"})
    """A text that the vendor does not explain."""
    cdate: str | None = None
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    mdate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    edate: str | None = None
    """A date that the vendor does not explain, without a zone."""
    fields: list[CustomValue] | None = None
    """Values of its custom fields; after a write only."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .custom_value import CustomValue
