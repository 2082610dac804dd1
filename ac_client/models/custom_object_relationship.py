# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRelationship(Model[JSON]):
    """What the records of a schema may relate to."""

    id: str | Unset = UNSET
    """The relationship's id, such as primary-contact, deal or account."""
    labels: CustomObjectLabels | Unset = UNSET
    """What people call it."""
    description: str | Unset = UNSET
    """What it is for."""
    namespace: str | Unset = UNSET
    """What is related: contacts, deals, accounts, or another schema."""
    has_many: bool | Unset = UNSET
    """Whether a record may relate to several; always false so far."""
    inherited: bool | Unset = UNSET
    """Whether it comes from the parent schema."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.labels = CustomObjectLabels.from_dict(v) if isinstance(v := pop("labels", UNSET), dict) else v
        model.description = pop("description", UNSET)
        model.namespace = pop("namespace", UNSET)
        model.has_many = pop("hasMany", UNSET)
        model.inherited = pop("inherited", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.labels) is not UNSET:
            d["labels"] = plain(v)
        if (v := model.description) is not UNSET:
            d["description"] = v
        if (v := model.namespace) is not UNSET:
            d["namespace"] = v
        if (v := model.has_many) is not UNSET:
            d["hasMany"] = v
        if (v := model.inherited) is not UNSET:
            d["inherited"] = v
        d.update(self.additional_properties)
        return d


from .custom_object_labels import CustomObjectLabels
