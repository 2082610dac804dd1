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
    """Its description."""
    value: str | float | None = None
    """Its value in cents."""
    currency: str | None = None
    """Currency code in lower case."""
    status: str | int | None = None
    """0 open, 1 won, 2 lost."""
    percent: str | int | None = None
    """Win probability in percent."""
    group: str | int | None = None
    """Id of the pipeline."""
    stage: str | int | None = None
    """Id of the stage."""
    owner: str | int | None = None
    """Id of the owner."""
    contact: str | int | None = None
    """Id of the primary contact."""
    account: str | int | None = None
    """Id of the account; empty or null if there is none."""
    customer_account: str | int | None = attrs.field(default=None, metadata={"key": "customerAccount"})
    """Id of the account again."""
    organization: str | int | None = None
    """Id of the account under its older name."""
    is_disabled: bool | int | None = attrs.field(default=None, metadata={"key": "isDisabled"})
    """True when the token's user may not see its pipeline; then only id and title are there."""
    nextdate: str | None = None
    """When the next task is due, with UTC offset. `dates.parse` converts it to a `datetime`."""
    nexttaskid: str | None = None
    """Id of the next task; 0 or null if there is none."""
    next_task: str | None = attrs.field(default=None, metadata={"key": "nextTask"})
    """Id of the next task again."""
    nextdealid: str | None = None
    """Undocumented number."""
    activitycount: str | None = None
    """How many activities it has."""
    win_probability: int | None = attrs.field(default=None, metadata={"key": "winProbability"})
    """Win probability computed by the account, in percent."""
    win_probability_mdate: str | None = attrs.field(default=None, metadata={"key": "winProbabilityMdate"})
    """When the win probability was computed, with UTC offset. `dates.parse` converts it to a `datetime`."""
    hash_: str | None = attrs.field(default=None, metadata={"key": "hash"})
    """Undocumented text."""
    cdate: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mdate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    edate: str | None = None
    """Undocumented date, without time zone."""
    fields: list[CustomValue] | None = None
    """Its custom field values; only in the response to a write."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_value import CustomValue
