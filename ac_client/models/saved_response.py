# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SavedResponse(Model[JSON]):
    """A text that users put into one-to-one e-mail."""

    id: str
    """The saved response's id."""
    title: str
    """Its name among the saved responses."""
    cdate: str
    """When it was made, with offset."""
    subject: str | Unset = UNSET
    """The e-mail's subject."""
    body: str | Unset = UNSET
    """The e-mail's text as HTML."""
    mdate: str | None | Unset = UNSET
    """When it was last changed, with offset."""
    ldate: str | None | Unset = UNSET
    """When it was last sent."""
    last_sent_user_id: str | None | Unset = UNSET
    """Id of the user who last sent it."""
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
        model.cdate = pop("cdate", UNSET)
        model.subject = pop("subject", UNSET)
        model.body = pop("body", UNSET)
        model.mdate = pop("mdate", UNSET)
        model.ldate = pop("ldate", UNSET)
        model.last_sent_user_id = pop("last_sent_user_id", UNSET)
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
        if (v := model.cdate) is not UNSET:
            d["cdate"] = v
        if (v := model.subject) is not UNSET:
            d["subject"] = v
        if (v := model.body) is not UNSET:
            d["body"] = v
        if (v := model.mdate) is not UNSET:
            d["mdate"] = v
        if (v := model.ldate) is not UNSET:
            d["ldate"] = v
        if (v := model.last_sent_user_id) is not UNSET:
            d["last_sent_user_id"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
