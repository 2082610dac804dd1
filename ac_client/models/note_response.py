# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class NoteResponse(Model[JSON]):
    """One note."""

    note: Note
    """A text on something."""
    contacts: list[Contact] | Unset = UNSET
    """The contact it is on."""
    deals: list[Deal] | Unset = UNSET
    """The deal it is on."""
    accounts: list[Account] | Unset = UNSET
    """The account it is on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.note = Note.from_dict(v) if isinstance(v := pop("note", UNSET), dict) else v
        model.contacts = (
            [Contact.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("contacts", UNSET), list)
            else v
        )
        model.deals = (
            [Deal.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("deals", UNSET), list)
            else v
        )
        model.accounts = (
            [Account.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("accounts", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.note) is not UNSET:
            d["note"] = plain(v)
        if (v := model.contacts) is not UNSET:
            d["contacts"] = plain(v)
        if (v := model.deals) is not UNSET:
            d["deals"] = plain(v)
        if (v := model.accounts) is not UNSET:
            d["accounts"] = plain(v)
        d.update(self.additional_properties)
        return d


from .account import Account
from .contact import Contact
from .deal import Deal
from .note import Note
