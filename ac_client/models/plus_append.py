# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PlusAppend(Model[JSON]):
    """What was found about a contact in social networks."""

    id: str
    """Its id."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    image_url: str | Unset = UNSET
    """URL of a picture."""
    memberships_facebook: str | Unset = UNSET
    """URL of its page at Facebook."""
    memberships_twitter: str | Unset = UNSET
    """URL of its page at Twitter."""
    memberships_linkedin: str | Unset = UNSET
    """URL of its page at LinkedIn."""
    last_updated_rapleaf: str | None | Unset = UNSET
    """When Rapleaf was last asked."""
    last_updated_fliptop: str | None | Unset = UNSET
    """When Fliptop was last asked."""
    last_updated_fullcontact: str | None | Unset = UNSET
    """When FullContact was last asked."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.contact = pop("contact", UNSET)
        model.image_url = pop("imageUrl", UNSET)
        model.memberships_facebook = pop("membershipsFacebook", UNSET)
        model.memberships_twitter = pop("membershipsTwitter", UNSET)
        model.memberships_linkedin = pop("membershipsLinkedin", UNSET)
        model.last_updated_rapleaf = pop("last_updated_rapleaf", UNSET)
        model.last_updated_fliptop = pop("last_updated_fliptop", UNSET)
        model.last_updated_fullcontact = pop("last_updated_fullcontact", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.image_url) is not UNSET:
            d["imageUrl"] = v
        if (v := model.memberships_facebook) is not UNSET:
            d["membershipsFacebook"] = v
        if (v := model.memberships_twitter) is not UNSET:
            d["membershipsTwitter"] = v
        if (v := model.memberships_linkedin) is not UNSET:
            d["membershipsLinkedin"] = v
        if (v := model.last_updated_rapleaf) is not UNSET:
            d["last_updated_rapleaf"] = v
        if (v := model.last_updated_fliptop) is not UNSET:
            d["last_updated_fliptop"] = v
        if (v := model.last_updated_fullcontact) is not UNSET:
            d["last_updated_fullcontact"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
