# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, given


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Tag(Model[JSON]):
    """A label for contacts or templates."""

    id: str
    """The tag's id."""
    tag: str | Unset = UNSET
    """Its name."""
    tag_type: str | Unset = UNSET
    """What it labels: contact or template."""
    description: str | Unset = UNSET
    """What it is for."""
    subscriber_count: str | Unset = UNSET
    """How many contacts bear it."""
    created_timestamp: str | Unset = UNSET
    """When it was made, without a zone."""
    updated_timestamp: str | Unset = UNSET
    """When it was last changed, without a zone."""
    created_by: str | None | Unset = UNSET
    """Id of the user who made it."""
    updated_by: str | None | Unset = UNSET
    """Id of the user who last changed it."""
    cdate: str | Unset = UNSET
    """When it was made, with offset."""
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
        model.tag = pop("tag", UNSET)
        model.tag_type = pop("tagType", UNSET)
        model.description = pop("description", UNSET)
        model.subscriber_count = pop("subscriber_count", UNSET)
        model.created_timestamp = pop("created_timestamp", UNSET)
        model.updated_timestamp = pop("updated_timestamp", UNSET)
        model.created_by = pop("created_by", UNSET)
        model.updated_by = pop("updated_by", UNSET)
        model.cdate = pop("cdate", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = d or {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        return given(
            {
                "id": self.id,
                "tag": self.tag,
                "tagType": self.tag_type,
                "description": self.description,
                "subscriber_count": self.subscriber_count,
                "created_timestamp": self.created_timestamp,
                "updated_timestamp": self.updated_timestamp,
                "created_by": self.created_by,
                "updated_by": self.updated_by,
                "cdate": self.cdate,
                "links": self.links,
                **self.additional_properties,
            }
        )
