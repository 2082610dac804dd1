# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, given


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class NoteWrite(Model[JSON]):
    """A note as it is to be."""

    note: str
    """The text."""
    reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"]
    """Kind of thing it is on; Subscriber is a contact, CustomerAccount an account."""
    relid: str | int
    """Id of the thing it is on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = dict(src_dict)
        pop = d.pop
        model = cls.__new__(cls)
        model.note = pop("note", UNSET)
        model.reltype = pop("reltype", UNSET)
        model.relid = pop("relid", UNSET)
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "note": self.note,
                "reltype": self.reltype,
                "relid": self.relid,
                **self.additional_properties,
            }
        )
