# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TemplateShareResponse(Model[JSON]):
    """What API v2 answers to the wish for a link to a template."""

    success: int
    """1 when the link was made, 0 when it was not."""
    url: str | Unset = UNSET
    """The link; there only when it was made."""
    message: str | Unset = UNSET
    """What happened, such as: Invalid template."""
    result_code: int | Unset = UNSET
    """The same as success."""
    result_message: str | Unset = UNSET
    """The same as message."""
    result_output: str | Unset = UNSET
    """The format of the reply: json."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.success = pop("success", UNSET)
        model.url = pop("url", UNSET)
        model.message = pop("message", UNSET)
        model.result_code = pop("result_code", UNSET)
        model.result_message = pop("result_message", UNSET)
        model.result_output = pop("result_output", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.success) is not UNSET:
            d["success"] = v
        if (v := model.url) is not UNSET:
            d["url"] = v
        if (v := model.message) is not UNSET:
            d["message"] = v
        if (v := model.result_code) is not UNSET:
            d["result_code"] = v
        if (v := model.result_message) is not UNSET:
            d["result_message"] = v
        if (v := model.result_output) is not UNSET:
            d["result_output"] = v
        d.update(self.additional_properties)
        return d
