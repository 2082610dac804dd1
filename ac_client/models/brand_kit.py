# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BrandKit(Model[JSON]):
    """A brand kit, for the design of messages."""

    domain: str | None = None
    """The brand's domain."""
    brandkit_name: str | None = attrs.field(default=None, metadata={"key": "brandkitName"})
    """Name of the kit."""
    name: str | None = None
    """Name of the brand."""
    is_primary: bool | None = attrs.field(default=None, metadata={"key": "isPrimary"})
    """Whether it is the account's first kit."""
    language: str | None = None
    """Its language, such as english."""
    short_description: str | None = attrs.field(default=None, metadata={"key": "shortDescription"})
    """A short description of the brand."""
    long_description: str | None = attrs.field(default=None, metadata={"key": "longDescription"})
    """A long description of the brand."""
    employee_count_range: str | None = attrs.field(default=None, metadata={"key": "employeeCountRange"})
    """Number of employees."""
    founded_year: int | None = attrs.field(default=None, metadata={"key": "foundedYear"})
    """The year it was founded."""
    company_structure: str | None = attrs.field(default=None, metadata={"key": "companyStructure"})
    """The kind of company."""
    company_location: JSON = attrs.field(default=None, metadata={"key": "companyLocation"})
    """Where it is; city, country, countryCode, region, state and subregion."""
    colors: JSON = None
    """Its colors; primary, lightBackground, darkBackground and a list of accents."""
    fonts: JSON = None
    """Its fonts; titleFont, titleWeight, bodyFont and bodyWeight."""
    industries: JSON = None
    """A list of its industries."""
    links: JSON = None
    """A list of its links."""
    logos: JSON = None
    """A list of its logos."""
    symbols: JSON = None
    """A list of its symbols."""
    icons: JSON = None
    """A list of its icons."""
    template_ids: JSON = attrs.field(default=None, metadata={"key": "templateIds"})
    """A list of ids of its templates."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
