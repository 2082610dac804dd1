# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldResponse(Model[JSON]):
    """One custom field."""

    field: Field
    """A custom field of contacts."""
    field_options: list[FieldOption] | Unset = UNSET
    """Its options."""
    field_rels: list[FieldRelation] | Unset = UNSET
    """Links to lists."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.field = Field.from_dict(v) if isinstance(v := pop("field", UNSET), dict) else v
        model.field_options = (
            [FieldOption.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fieldOptions", UNSET), list)
            else v
        )
        model.field_rels = (
            [FieldRelation.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("fieldRels", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.field) is not UNSET:
            d["field"] = plain(v)
        if (v := model.field_options) is not UNSET:
            d["fieldOptions"] = plain(v)
        if (v := model.field_rels) is not UNSET:
            d["fieldRels"] = plain(v)
        d.update(self.additional_properties)
        return d


from .field import Field
from .field_option import FieldOption
from .field_relation import FieldRelation
