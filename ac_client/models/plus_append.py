# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PlusAppend(Model[JSON]):
    """A contact's social media data."""

    id: str
    """Its id."""
    contact: str | None = None
    """Id of the contact."""
    image_url: str | None = attrs.field(default=None, metadata={"key": "imageUrl"})
    """URL of a picture."""
    memberships_facebook: str | None = attrs.field(default=None, metadata={"key": "membershipsFacebook"})
    """URL of its page at Facebook."""
    memberships_twitter: str | None = attrs.field(default=None, metadata={"key": "membershipsTwitter"})
    """URL of its page at Twitter."""
    memberships_linkedin: str | None = attrs.field(default=None, metadata={"key": "membershipsLinkedin"})
    """URL of its page at LinkedIn."""
    last_updated_rapleaf: str | None = None
    """When Rapleaf was last queried. `dates.parse` converts it to a `datetime`."""
    last_updated_fliptop: str | None = None
    """When Fliptop was last queried. `dates.parse` converts it to a `datetime`."""
    last_updated_fullcontact: str | None = None
    """When FullContact was last queried. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
