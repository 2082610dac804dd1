# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealActivity(Model[JSON]):
    """Something that happened to a deal."""

    id: str
    """The activity's id."""
    deal: str | Unset = UNSET
    """Id of the deal."""
    d_id: str | Unset = UNSET
    """Id of the deal once more."""
    data_type: str | Unset = UNSET
    """What it is about, such as contact, task or note; empty for the deal itself."""
    data_id: str | Unset = UNSET
    """Id of that."""
    data_action: str | Unset = UNSET
    """What was done, such as add."""
    data_oldval: str | Unset = UNSET
    """The value before; empty when there was none."""
    user: str | None | Unset = UNSET
    """Id of the user who did it."""
    userid: str | Unset = UNSET
    """Id of the user once more."""
    stage: str | None | Unset = UNSET
    """Id of the stage."""
    d_stageid: str | Unset = UNSET
    """Id of the stage once more; 0 when there is none."""
    automation: str | None | Unset = UNSET
    """Id of the automation that did it."""
    seriesid: str | Unset = UNSET
    """Id of the automation once more; 0 when there is none."""
    is_addtask: str | Unset = UNSET
    """1 when it made a task, else 0."""
    deleted: str | Unset = UNSET
    """1 when it was deleted, else 0."""
    cdate: str | Unset = UNSET
    """When it happened, with offset."""
    sortdate: str | Unset = UNSET
    """When it happened, for sorting, with offset."""
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
        model.deal = pop("deal", UNSET)
        model.d_id = pop("d_id", UNSET)
        model.data_type = pop("dataType", UNSET)
        model.data_id = pop("dataId", UNSET)
        model.data_action = pop("dataAction", UNSET)
        model.data_oldval = pop("dataOldval", UNSET)
        model.user = pop("user", UNSET)
        model.userid = pop("userid", UNSET)
        model.stage = pop("stage", UNSET)
        model.d_stageid = pop("d_stageid", UNSET)
        model.automation = pop("automation", UNSET)
        model.seriesid = pop("seriesid", UNSET)
        model.is_addtask = pop("isAddtask", UNSET)
        model.deleted = pop("deleted", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.sortdate = pop("sortdate", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.deal) is not UNSET:
            d["deal"] = v
        if (v := model.d_id) is not UNSET:
            d["d_id"] = v
        if (v := model.data_type) is not UNSET:
            d["dataType"] = v
        if (v := model.data_id) is not UNSET:
            d["dataId"] = v
        if (v := model.data_action) is not UNSET:
            d["dataAction"] = v
        if (v := model.data_oldval) is not UNSET:
            d["dataOldval"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.stage) is not UNSET:
            d["stage"] = v
        if (v := model.d_stageid) is not UNSET:
            d["d_stageid"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.seriesid) is not UNSET:
            d["seriesid"] = v
        if (v := model.is_addtask) is not UNSET:
            d["isAddtask"] = v
        if (v := model.deleted) is not UNSET:
            d["deleted"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.sortdate) is not UNSET:
            d["sortdate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
