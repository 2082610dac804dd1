# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class QueryEcommerceRequest(Model[JSON]):
    """A GraphQL query or mutation."""

    query: str
    """The text, such as query Q($f: OrderFilter) {searchOrder(filter: $f) {id}}."""
    variables: JSON | Unset = UNSET
    """An object with the values of variables; dates in UTC, such as 2024-02-14T10:48:23Z."""
    operation_name: str | Unset = UNSET
    """Which operation to run, where the text holds several."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.query = pop("query", UNSET)
        model.variables = pop("variables", UNSET)
        model.operation_name = pop("operationName", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.query) is not UNSET:
            d["query"] = v
        if (v := model.variables) is not UNSET:
            d["variables"] = v
        if (v := model.operation_name) is not UNSET:
            d["operationName"] = v
        d.update(self.additional_properties)
        return d
