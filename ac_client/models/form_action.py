# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormAction(Model[JSON]):
    """One thing that a form does."""

    type_: str | Unset = UNSET
    """What is done, such as subscribe-to-list or email-results."""
    list_: str | Unset = UNSET
    """Id of the list to subscribe to."""
    email: str | Unset = UNSET
    """E-mail address that results go to."""
    fromname: str | Unset = UNSET
    """Name of the sender of results."""
    fromemail: str | Unset = UNSET
    """E-mail address of the sender of results."""
    subject: str | Unset = UNSET
    """Subject of results."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.type_ = pop("type", UNSET)
        model.list_ = pop("list", UNSET)
        model.email = pop("email", UNSET)
        model.fromname = pop("fromname", UNSET)
        model.fromemail = pop("fromemail", UNSET)
        model.subject = pop("subject", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.type_) is not UNSET:
            d["type"] = v
        if (v := model.list_) is not UNSET:
            d["list"] = v
        if (v := model.email) is not UNSET:
            d["email"] = v
        if (v := model.fromname) is not UNSET:
            d["fromname"] = v
        if (v := model.fromemail) is not UNSET:
            d["fromemail"] = v
        if (v := model.subject) is not UNSET:
            d["subject"] = v
        d.update(self.additional_properties)
        return d
