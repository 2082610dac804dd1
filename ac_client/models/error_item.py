# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given, plain


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
        d: Any = dict(src_dict)
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.detail = pop("detail", UNSET)
        model.code = pop("code", UNSET)
        model.error = pop("error", UNSET)
        model.status = pop("status", UNSET)
        model.source = ErrorSource.from_dict(v) if isinstance(v := pop("source", UNSET), dict) else v
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "title": self.title,
                "detail": self.detail,
                "code": self.code,
                "error": self.error,
                "status": self.status,
                "source": plain(self.source),
                **self.additional_properties,
            }
        )


from .error_source import ErrorSource
