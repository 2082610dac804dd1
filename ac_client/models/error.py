# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Error(Model[JSON]):
    """What the API says of a failure."""

    message: str | Unset = UNSET
    """A sentence, such as: No Result found for Tag with id 31."""
    errors: list[ErrorItem] | Unset = UNSET
    """What was wrong, one by one."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.message = pop("message", UNSET)
        model.errors = (
            [ErrorItem.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("errors", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.errors) is not UNSET:
            d["errors"] = plain(v)
        d.update(self.additional_properties)
        return d


from .error_item import ErrorItem
