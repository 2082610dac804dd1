# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ContactTag(Model[JSON]):
    """The link between a contact and a tag that it bears."""

    id: str
    """The link's id, by which the tag is taken off."""
    contact: str | Unset = UNSET
    """Id of the contact."""
    tag: str | Unset = UNSET
    """Id of the tag."""
    cdate: str | Unset = UNSET
    """When the contact was tagged, with offset."""
    created_timestamp: str | Unset = UNSET
    """When the contact was tagged, without a zone."""
    updated_timestamp: str | Unset = UNSET
    """When the link was last changed, without a zone."""
    created_by: str | None | Unset = UNSET
    """Id of the user who tagged it."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed the link."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = dict(src_dict)
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.contact = pop("contact", UNSET)
        model.tag = pop("tag", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "contact": self.contact,
                "tag": self.tag,
                "cdate": self.cdate,
                "created_timestamp": self.created_timestamp,
                "updated_timestamp": self.updated_timestamp,
                "created_by": self.created_by,
                "updated_by": self.updated_by,
                "links": self.links,
                **self.additional_properties,
            }
        )
