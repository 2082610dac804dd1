# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportCallback(Model[JSON]):
    """Where to report that an import is done."""

    url: str
    """The URL to call."""
    request_type: Literal["GET", "POST"]
    """How to call it."""
    detailed_results: str | Unset = UNSET
    """`true` to be told by POST how many succeeded and which failed."""
    params: list[ImportCallbackItem] | Unset = UNSET
    """Parameters."""
    headers: list[ImportCallbackItem] | Unset = UNSET
    """Headers."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.url = pop("url", UNSET)
        model.request_type = pop("requestType", UNSET)
        model.detailed_results = pop("detailed_results", UNSET)
        model.params = (
            [ImportCallbackItem.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("params", UNSET), list)
            else v
        )
        model.headers = (
            [ImportCallbackItem.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("headers", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.url) is not UNSET:
            d["url"] = v
        if (v := model.request_type) is not UNSET:
            d["requestType"] = v
        if (v := model.detailed_results) is not UNSET:
            d["detailed_results"] = v
        if (v := model.params) is not UNSET:
            d["params"] = plain(v)
        if (v := model.headers) is not UNSET:
            d["headers"] = plain(v)
        d.update(self.additional_properties)
        return d


from .import_callback_item import ImportCallbackItem
