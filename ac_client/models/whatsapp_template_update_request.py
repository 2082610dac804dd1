# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappTemplateUpdateRequest(Model[JSON]):
    """What a template is to become."""

    name: str
    """Its name."""
    language: str
    """Its language, such as en_US."""
    category: str
    """Its category, such as MARKETING."""
    components: JSON | Unset = UNSET
    """Its parts."""
    status: str | Unset = UNSET
    """Such as draft or submitted."""
    rejected_reason: str | None | Unset = UNSET
    """Why it was rejected."""
    is_deleted: bool | Unset = UNSET
    """Whether it is deleted."""
    is_sample: bool | Unset = UNSET
    """Whether it is a sample."""
    show_in_sandbox: bool | Unset = UNSET
    """Whether it is there in the vendor's sandbox."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.name = pop("name", UNSET)
        model.language = pop("language", UNSET)
        model.category = pop("category", UNSET)
        model.components = pop("components", UNSET)
        model.status = pop("status", UNSET)
        model.rejected_reason = pop("rejected_reason", UNSET)
        model.is_deleted = pop("is_deleted", UNSET)
        model.is_sample = pop("is_sample", UNSET)
        model.show_in_sandbox = pop("show_in_sandbox", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.language) is not UNSET:
            d["language"] = v
        if (v := model.category) is not UNSET:
            d["category"] = v
        if (v := model.components) is not UNSET:
            d["components"] = v
        if (v := model.status) is not UNSET:
            d["status"] = v
        if (v := model.rejected_reason) is not UNSET:
            d["rejected_reason"] = v
        if (v := model.is_deleted) is not UNSET:
            d["is_deleted"] = v
        if (v := model.is_sample) is not UNSET:
            d["is_sample"] = v
        if (v := model.show_in_sandbox) is not UNSET:
            d["show_in_sandbox"] = v
        d.update(self.additional_properties)
        return d
