# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteTrackingDomainAttributes(Model[JSON]):
    """What a site on which visits may be tracked is like."""

    whitelisted_domain: str | Unset = UNSET
    """Its domain."""
    whitelisted_page: str | Unset = UNSET
    """The page on it, or * for all."""
    url_regex: str | Unset = UNSET
    """The regular expression that its URLs match."""
    tracking_enabled: bool | int | Unset = UNSET
    """Whether visits are tracked."""
    conversations_enabled: bool | int | Unset = UNSET
    """Whether conversations are on."""
    wp_enabled: bool | int | Unset = UNSET
    """Whether web personalization is on."""
    created_at: str | Unset = UNSET
    """When it was made, in UTC."""
    updated_at: str | Unset = UNSET
    """When it was last changed, in UTC."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.whitelisted_domain = pop("whitelisted_domain", UNSET)
        model.whitelisted_page = pop("whitelisted_page", UNSET)
        model.url_regex = pop("url_regex", UNSET)
        model.tracking_enabled = pop("tracking_enabled", UNSET)
        model.conversations_enabled = pop("conversations_enabled", UNSET)
        model.wp_enabled = pop("wp_enabled", UNSET)
        model.created_at = pop("created_at", UNSET)
        model.updated_at = pop("updated_at", UNSET)
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
        if (v := model.url_regex) is not UNSET:
            d["url_regex"] = v
        if (v := model.tracking_enabled) is not UNSET:
            d["tracking_enabled"] = v
        if (v := model.conversations_enabled) is not UNSET:
            d["conversations_enabled"] = v
        if (v := model.wp_enabled) is not UNSET:
            d["wp_enabled"] = v
        if (v := model.created_at) is not UNSET:
            d["created_at"] = v
        if (v := model.updated_at) is not UNSET:
            d["updated_at"] = v
        d.update(self.additional_properties)
        return d
