# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CampaignList(Model[JSON]):
    """The link between a campaign and a list that it goes to."""

    id: str
    """The link's id."""
    campaign: str | None = None
    """Id of the campaign."""
    campaignid: str | None = None
    """Id of the campaign again."""
    list_: str | None = attrs.field(default=None, metadata={"key": "list"})
    """Id of the list."""
    listid: str | None = None
    """Id of the list again."""
    user: str | None = None
    """Id of the user who created it."""
    userid: str | None = None
    """Id of the user again."""
    name: str | None = None
    """The list's name."""
    list_amt: str | None = None
    """Contacts on the list."""
    cdate: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    udate: str | None = None
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
