# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Note(Model[JSON]):
    """A text on something."""

    id: str
    """The note's id."""
    note: str
    """The text."""
    reltype: str
    """Kind of thing it is on, such as Subscriber, which is a contact."""
    relid: str | int
    """Id of the thing it is on."""
    owner: NoteOwner
    """The thing that a note or a task is on."""
    userid: str
    """Id of the user who wrote it."""
    user: str
    """Id of the user once more."""
    cdate: str
    """When it was made, with offset."""
    mdate: str
    """When it was last changed, with offset."""
    is_draft: str | Unset = UNSET
    """1 when it is a draft, else 0; not in every reply."""
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
        model.note = pop("note", UNSET)
        model.reltype = pop("reltype", UNSET)
        model.relid = pop("relid", UNSET)
        model.owner = NoteOwner.from_dict(v) if isinstance(v := pop("owner", UNSET), dict) else v
        model.userid = pop("userid", UNSET)
        model.user = pop("user", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.is_draft = pop("is_draft", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.note) is not UNSET:
            d["note"] = v
        if (v := model.reltype) is not UNSET:
            d["reltype"] = v
        if (v := model.relid) is not UNSET:
            d["relid"] = v
        if (v := model.owner) is not UNSET:
            d["owner"] = plain(v)
        if (v := model.userid) is not UNSET:
            d["userid"] = v
        if (v := model.user) is not UNSET:
            d["user"] = v
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.is_draft) is not UNSET:
            d["is_draft"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d


from .note_owner import NoteOwner
