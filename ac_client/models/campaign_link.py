# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignLink(Model[JSON]):
    """A link in a campaign."""

    id: str
    """The link's id."""
    campaign: str | None = None
    """Id of the campaign."""
    campaignid: str | None = None
    """Id of the campaign again."""
    message: str | None = None
    """Id of its message; null if it is in none."""
    messageid: str | None = None
    """Id of its message again; 0 if it is in none."""
    link: str | None = None
    """The URL, or open for the picture that tracks opens."""
    name: str | None = None
    """Its name."""
    ref: str | None = None
    """Its reference; empty in all examples."""
    tracked: Flag | None = None
    """1 if clicks on it are tracked, else 0."""
    linkclicks: str | None = None
    """Clicks on it."""
    uniqueclicks: str | None = None
    """Contacts who clicked it."""
    created_timestamp: str | None = None
    """When it was created, without time zone. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = None
    """When it was last updated, without time zone. `dates.parse` converts it to a `datetime`."""
    created_by: str | None = None
    """Id of the user who created it."""
    updated_by: str | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
