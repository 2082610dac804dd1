# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BracketMap(Model[JSON]):
    """Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or names to operators
    with values, such as {"fields.sku": {"eq": "A1"}}, all of which must hold. The operators are eq (when none is
    given), lt, lte, gt, gte, contains (with * for any text), in, blank and not_blank. The names of a record's
    fields and relationships are `fields.` and `relationships.` with the id behind."""

    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        d.update(self.additional_properties)
        return d
