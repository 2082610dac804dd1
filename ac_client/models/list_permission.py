# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListPermission(Model[JSON]):
    """What a user group may do with a list."""

    id: str
    """The permission's id."""
    list_: str | int
    """Id of the list."""
    group: str | int
    """Id of the user group."""
    p_list_add: str | Unset = UNSET
    """1 when it may make lists, else 0."""
    p_list_edit: str | Unset = UNSET
    """1 when it may change lists, else 0."""
    p_list_delete: str | Unset = UNSET
    """1 when it may delete lists, else 0."""
    p_list_sync: str | Unset = UNSET
    """1 when it may synchronize lists, else 0."""
    p_list_filter: str | Unset = UNSET
    """1 when it may filter lists, else 0."""
    p_message_add: str | Unset = UNSET
    """1 when it may make messages, else 0."""
    p_message_edit: str | Unset = UNSET
    """1 when it may change messages, else 0."""
    p_message_delete: str | Unset = UNSET
    """1 when it may delete messages, else 0."""
    p_message_send: str | Unset = UNSET
    """1 when it may send messages, else 0."""
    p_subscriber_add: str | Unset = UNSET
    """1 when it may add contacts, else 0."""
    p_subscriber_edit: str | Unset = UNSET
    """1 when it may change contacts, else 0."""
    p_subscriber_delete: str | Unset = UNSET
    """1 when it may delete contacts, else 0."""
    p_subscriber_import: str | Unset = UNSET
    """1 when it may import contacts, else 0."""
    p_subscriber_approve: str | Unset = UNSET
    """1 when it may approve contacts, else 0."""
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
        model.list_ = pop("list", UNSET)
        model.group = pop("group", UNSET)
        model.p_list_add = pop("p_list_add", UNSET)
        model.p_list_edit = pop("p_list_edit", UNSET)
        model.p_list_delete = pop("p_list_delete", UNSET)
        model.p_list_sync = pop("p_list_sync", UNSET)
        model.p_list_filter = pop("p_list_filter", UNSET)
        model.p_message_add = pop("p_message_add", UNSET)
        model.p_message_edit = pop("p_message_edit", UNSET)
        model.p_message_delete = pop("p_message_delete", UNSET)
        model.p_message_send = pop("p_message_send", UNSET)
        model.p_subscriber_add = pop("p_subscriber_add", UNSET)
        model.p_subscriber_edit = pop("p_subscriber_edit", UNSET)
        model.p_subscriber_delete = pop("p_subscriber_delete", UNSET)
        model.p_subscriber_import = pop("p_subscriber_import", UNSET)
        model.p_subscriber_approve = pop("p_subscriber_approve", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.list_) is not UNSET:
            d["list"] = v
        if (v := model.group) is not UNSET:
            d["group"] = v
        if (v := model.p_list_add) is not UNSET:
            d["p_list_add"] = v
        if (v := model.p_list_edit) is not UNSET:
            d["p_list_edit"] = v
        if (v := model.p_list_delete) is not UNSET:
            d["p_list_delete"] = v
        if (v := model.p_list_sync) is not UNSET:
            d["p_list_sync"] = v
        if (v := model.p_list_filter) is not UNSET:
            d["p_list_filter"] = v
        if (v := model.p_message_add) is not UNSET:
            d["p_message_add"] = v
        if (v := model.p_message_edit) is not UNSET:
            d["p_message_edit"] = v
        if (v := model.p_message_delete) is not UNSET:
            d["p_message_delete"] = v
        if (v := model.p_message_send) is not UNSET:
            d["p_message_send"] = v
        if (v := model.p_subscriber_add) is not UNSET:
            d["p_subscriber_add"] = v
        if (v := model.p_subscriber_edit) is not UNSET:
            d["p_subscriber_edit"] = v
        if (v := model.p_subscriber_delete) is not UNSET:
            d["p_subscriber_delete"] = v
        if (v := model.p_subscriber_import) is not UNSET:
            d["p_subscriber_import"] = v
        if (v := model.p_subscriber_approve) is not UNSET:
            d["p_subscriber_approve"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
