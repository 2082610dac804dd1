# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Deal(Model[JSON]):
    """A sales opportunity."""

    id: str
    """The deal's id."""
    title: str
    """Its title."""
    description: str | Unset = UNSET
    """What it is about."""
    value: str | float | Unset = UNSET
    """Its value in cents."""
    currency: str | Unset = UNSET
    """The currency in three lower-case letters."""
    status: str | int | Unset = UNSET
    """0 when it is open, 1 when it is won, 2 when it is lost."""
    percent: str | int | None | Unset = UNSET
    """How likely it is to be won, in percent."""
    group: str | int | None | Unset = UNSET
    """Id of the pipeline."""
    stage: str | int | Unset = UNSET
    """Id of the stage."""
    owner: str | int | Unset = UNSET
    """Id of the user it belongs to."""
    contact: str | int | Unset = UNSET
    """Id of the primary contact."""
    account: str | int | None | Unset = UNSET
    """Id of the account; empty or null when there is none."""
    customer_account: str | int | None | Unset = UNSET
    """Id of the account once more."""
    organization: str | int | None | Unset = UNSET
    """Id of the account under its older name."""
    is_disabled: bool | int | Unset = UNSET
    """True when the token's user may not see its pipeline; then only id and title are there."""
    nextdate: str | None | Unset = UNSET
    """When the next task is due, with offset."""
    nexttaskid: str | None | Unset = UNSET
    """Id of the next task; 0 or null when there is none."""
    next_task: str | None | Unset = UNSET
    """Id of the next task once more."""
    nextdealid: str | Unset = UNSET
    """A number of which the vendor says nothing."""
    activitycount: str | Unset = UNSET
    """How many activities it has."""
    win_probability: int | None | Unset = UNSET
    """How likely it is to be won, as worked out by the account, in percent."""
    win_probability_mdate: str | None | Unset = UNSET
    """When that was worked out, with offset."""
    hash_: str | Unset = UNSET
    """A text of which the vendor says nothing."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
    mdate: str | Unset = UNSET
    """When it was last changed, with offset."""
    edate: str | None | Unset = UNSET
    """A date of which the vendor says nothing, without a zone."""
    fields: list[CustomValue] | Unset = UNSET
    """Values of its custom fields; after a write only."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.title = pop("title", UNSET)
        model.description = pop("description", UNSET)
        model.value = pop("value", UNSET)
        model.currency = pop("currency", UNSET)
        model.status = pop("status", UNSET)
        model.percent = pop("percent", UNSET)
        model.group = pop("group", UNSET)
        model.stage = pop("stage", UNSET)
        model.owner = pop("owner", UNSET)
        model.contact = pop("contact", UNSET)
        model.account = pop("account", UNSET)
        model.customer_account = pop("customerAccount", UNSET)
        model.organization = pop("organization", UNSET)
        model.is_disabled = pop("isDisabled", UNSET)
        model.nextdate = pop("nextdate", UNSET)
        model.nexttaskid = pop("nexttaskid", UNSET)
        model.next_task = pop("nextTask", UNSET)
        model.nextdealid = pop("nextdealid", UNSET)
        model.activitycount = pop("activitycount", UNSET)
        model.win_probability = pop("winProbability", UNSET)
        model.win_probability_mdate = pop("winProbabilityMdate", UNSET)
        model.hash_ = pop("hash", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.edate = pop("edate", UNSET)
        model.fields = (
            [CustomValue.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fields", UNSET), list)
            else v
        )
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.value) is not UNSET:
            d["value"] = v
        if (v := model.currency) is not UNSET:
            d["currency"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.percent) is not UNSET:
            d["percent"] = v
        if (v := model.group) is not UNSET:
            d["group"] = v
        if (v := model.stage) is not UNSET:
            d["stage"] = v
        if (v := model.owner) is not UNSET:
            d["owner"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.account) is not UNSET:
            d["account"] = v
        if (v := model.customer_account) is not UNSET:
            d["customerAccount"] = v
        if (v := model.organization) is not UNSET:
            d["organization"] = v
        if (v := model.is_disabled) is not UNSET:
            d["isDisabled"] = v
        if (v := model.nextdate) is not UNSET:
            d["nextdate"] = v
        if (v := model.nexttaskid) is not UNSET:
            d["nexttaskid"] = v
        if (v := model.next_task) is not UNSET:
            d["nextTask"] = v
        if (v := model.nextdealid) is not UNSET:
            d["nextdealid"] = v
        if (v := model.activitycount) is not UNSET:
            d["activitycount"] = v
        if (v := model.win_probability) is not UNSET:
            d["winProbability"] = v
        if (v := model.win_probability_mdate) is not UNSET:
            d["winProbabilityMdate"] = v
        if (v := model.hash_) is not UNSET:
            d["hash"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.edate) is not UNSET:
            d["edate"] = v
        if (v := model.fields) is not UNSET:
            d["fields"] = plain(v)
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d


from .custom_value import CustomValue
