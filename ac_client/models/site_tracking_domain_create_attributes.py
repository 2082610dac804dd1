# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteTrackingDomainCreateAttributes(Model[JSON]):
    """What that site is to be like."""

    whitelisted_domain: str
    """Its domain."""
    whitelisted_page: str
    """The page on it, or * for all."""
    tracking_enabled: bool
    """Whether visits are tracked."""
    conversations_enabled: bool
    """Whether conversations are on."""
    wp_enabled: bool
    """Whether web personalization is on."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.whitelisted_domain = pop("whitelisted_domain", UNSET)
        model.whitelisted_page = pop("whitelisted_page", UNSET)
        model.tracking_enabled = pop("tracking_enabled", UNSET)
        model.conversations_enabled = pop("conversations_enabled", UNSET)
        model.wp_enabled = pop("wp_enabled", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.whitelisted_domain) is not UNSET:
            d["whitelisted_domain"] = v
        if (v := model.whitelisted_page) is not UNSET:
            d["whitelisted_page"] = v
        if (v := model.tracking_enabled) is not UNSET:
            d["tracking_enabled"] = v
        if (v := model.conversations_enabled) is not UNSET:
            d["conversations_enabled"] = v
        if (v := model.wp_enabled) is not UNSET:
            d["wp_enabled"] = v
        d.update(self.additional_properties)
        return d
