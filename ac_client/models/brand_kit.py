# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BrandKit(Model[JSON]):
    """What is known of a brand, for the design of messages."""

    domain: str | Unset = UNSET
    """The brand's domain."""
    brandkit_name: str | Unset = UNSET
    """Name of the kit."""
    name: str | Unset = UNSET
    """Name of the brand."""
    is_primary: bool | Unset = UNSET
    """Whether it is the account's first kit."""
    language: str | Unset = UNSET
    """Its language, such as english."""
    short_description: str | Unset = UNSET
    """The brand in short."""
    long_description: str | Unset = UNSET
    """The brand in full."""
    employee_count_range: str | Unset = UNSET
    """How many people work there."""
    founded_year: int | Unset = UNSET
    """The year it was founded in."""
    company_structure: str | Unset = UNSET
    """The kind of company."""
    company_location: JSON | Unset = UNSET
    """Where it is; city, country, countryCode, region, state and subregion."""
    colors: JSON | Unset = UNSET
    """Its colors; primary, lightBackground, darkBackground and a list of accents."""
    fonts: JSON | Unset = UNSET
    """Its fonts; titleFont, titleWeight, bodyFont and bodyWeight."""
    industries: JSON | Unset = UNSET
    """A list of its industries."""
    links: JSON | Unset = UNSET
    """A list of its links."""
    logos: JSON | Unset = UNSET
    """A list of its logos."""
    symbols: JSON | Unset = UNSET
    """A list of its symbols."""
    icons: JSON | Unset = UNSET
    """A list of its icons."""
    template_ids: JSON | Unset = UNSET
    """A list of ids of its templates."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.domain = pop("domain", UNSET)
        model.brandkit_name = pop("brandkitName", UNSET)
        model.name = pop("name", UNSET)
        model.is_primary = pop("isPrimary", UNSET)
        model.language = pop("language", UNSET)
        model.short_description = pop("shortDescription", UNSET)
        model.long_description = pop("longDescription", UNSET)
        model.employee_count_range = pop("employeeCountRange", UNSET)
        model.founded_year = pop("foundedYear", UNSET)
        model.company_structure = pop("companyStructure", UNSET)
        model.company_location = pop("companyLocation", UNSET)
        model.colors = pop("colors", UNSET)
        model.fonts = pop("fonts", UNSET)
        model.industries = pop("industries", UNSET)
        model.links = pop("links", UNSET)
        model.logos = pop("logos", UNSET)
        model.symbols = pop("symbols", UNSET)
        model.icons = pop("icons", UNSET)
        model.template_ids = pop("templateIds", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.domain) is not UNSET:
            d["domain"] = v
        if (v := model.brandkit_name) is not UNSET:
            d["brandkitName"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.is_primary) is not UNSET:
            d["isPrimary"] = v
        if (v := model.language) is not UNSET:
            d["language"] = v
        if (v := model.short_description) is not UNSET:
            d["shortDescription"] = v
        if (v := model.long_description) is not UNSET:
            d["longDescription"] = v
        if (v := model.employee_count_range) is not UNSET:
            d["employeeCountRange"] = v
        if (v := model.founded_year) is not UNSET:
            d["foundedYear"] = v
        if (v := model.company_structure) is not UNSET:
            d["companyStructure"] = v
        if (v := model.company_location) is not UNSET:
            d["companyLocation"] = v
        if (v := model.colors) is not UNSET:
            d["colors"] = v
        if (v := model.fonts) is not UNSET:
            d["fonts"] = v
        if (v := model.industries) is not UNSET:
            d["industries"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        if (v := model.logos) is not UNSET:
            d["logos"] = v
        if (v := model.symbols) is not UNSET:
            d["symbols"] = v
        if (v := model.icons) is not UNSET:
            d["icons"] = v
        if (v := model.template_ids) is not UNSET:
            d["templateIds"] = v
        d.update(self.additional_properties)
        return d
