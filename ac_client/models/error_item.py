# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ErrorItem(Model[JSON]):
    """One thing that was wrong with a request."""

    title: str | Unset = UNSET
    """What is wrong."""
    detail: str | Unset = UNSET
    """More of it; often empty."""
    code: str | Unset = UNSET
    """A code such as field_missing or duplicate."""
    error: str | Unset = UNSET
    """A short machine name; often empty."""
    status: int | str | Unset = UNSET
    """The HTTP status once more."""
    source: ErrorSource | Unset = UNSET
    """The part of the request that was wrong."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.detail = pop("detail", UNSET)
        model.code = pop("code", UNSET)
        model.error = pop("error", UNSET)
        model.status = pop("status", UNSET)
        model.source = ErrorSource.from_dict(v) if isinstance(v := pop("source", UNSET), dict) else v
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.detail) is not UNSET:
            d["detail"] = v
        if (v := model.code) is not UNSET:
            d["code"] = v
        if (v := model.error) is not UNSET:
            d["error"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.source) is not UNSET:
            d["source"] = plain(v)
        d.update(self.additional_properties)
        return d


from .error_source import ErrorSource
