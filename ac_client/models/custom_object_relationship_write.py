# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRelationshipWrite(Model[JSON]):
    """What the records of a schema that is written may relate to."""

    id: str
    """The relationship's id, such as primary-contact, deal or account."""
    namespace: str
    """What is related: contacts, deals, accounts, or another schema."""
    labels: CustomObjectLabelsWrite | Unset = UNSET
    """What people are to call it."""
    description: str | Unset = UNSET
    """What it is for."""
    has_many: bool | Unset = UNSET
    """Must be false if it is sent."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.namespace = pop("namespace", UNSET)
        model.labels = CustomObjectLabelsWrite.from_dict(v) if isinstance(v := pop("labels", UNSET), dict) else v
        model.description = pop("description", UNSET)
        model.has_many = pop("hasMany", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.namespace) is not UNSET:
            d["namespace"] = v
        if (v := model.labels) is not UNSET:
            d["labels"] = plain(v)
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.has_many) is not UNSET:
            d["hasMany"] = v
        d.update(self.additional_properties)
        return d


from .custom_object_labels_write import CustomObjectLabelsWrite
