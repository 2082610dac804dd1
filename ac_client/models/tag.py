from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Tag")


@_attrs_define
class Tag:
    """A label for contacts or templates."""

    id: str
    """ The tag's id. """
    tag: str | Unset = UNSET
    """ Its name. """
    tag_type: str | Unset = UNSET
    """ What it labels """
    description: str | Unset = UNSET
    """ What it is for. """
    subscriber_count: str | Unset = UNSET
    """ How many contacts bear it. """
    created_timestamp: str | Unset = UNSET
    """ When it was made, without a zone. """
    updated_timestamp: str | Unset = UNSET
    """ When it was last changed, without a zone. """
    created_by: None | str | Unset = UNSET
    """ Id of the user who made it. """
    updated_by: None | str | Unset = UNSET
    """ Id of the user who last changed it. """
    cdate: str | Unset = UNSET
    """ When it was made, with offset. """
    links: Any | Unset = UNSET
    """ URLs of what belongs to it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        tag = self.tag

        tag_type = self.tag_type

        description = self.description

        subscriber_count = self.subscriber_count

        created_timestamp = self.created_timestamp

        updated_timestamp = self.updated_timestamp

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        else:
            created_by = self.created_by

        updated_by: None | str | Unset
        if isinstance(self.updated_by, Unset):
            updated_by = UNSET
        else:
            updated_by = self.updated_by

        cdate = self.cdate

        links = self.links

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if tag is not UNSET:
            field_dict["tag"] = tag
        if tag_type is not UNSET:
            field_dict["tagType"] = tag_type
        if description is not UNSET:
            field_dict["description"] = description
        if subscriber_count is not UNSET:
            field_dict["subscriber_count"] = subscriber_count
        if created_timestamp is not UNSET:
            field_dict["created_timestamp"] = created_timestamp
        if updated_timestamp is not UNSET:
            field_dict["updated_timestamp"] = updated_timestamp
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by
        if cdate is not UNSET:
            field_dict["cdate"] = cdate
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        tag = d.pop("tag", UNSET)

        tag_type = d.pop("tagType", UNSET)

        description = d.pop("description", UNSET)

        subscriber_count = d.pop("subscriber_count", UNSET)

        created_timestamp = d.pop("created_timestamp", UNSET)

        updated_timestamp = d.pop("updated_timestamp", UNSET)

        def _parse_created_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        created_by = _parse_created_by(d.pop("created_by", UNSET))

        def _parse_updated_by(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        updated_by = _parse_updated_by(d.pop("updated_by", UNSET))

        cdate = d.pop("cdate", UNSET)

        links = d.pop("links", UNSET)

        tag = cls(
            id=id,
            tag=tag,
            tag_type=tag_type,
            description=description,
            subscriber_count=subscriber_count,
            created_timestamp=created_timestamp,
            updated_timestamp=updated_timestamp,
            created_by=created_by,
            updated_by=updated_by,
            cdate=cdate,
            links=links,
        )

        tag.additional_properties = d
        return tag

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
