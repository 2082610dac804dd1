# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ListPermission(Model[JSON]):
    """The permissions of a user group on a list."""

    id: str
    """The permission's id."""
    list_: str | int = attrs.field(metadata={"key": "list"})
    """Id of the list."""
    group: str | int
    """Id of the user group."""
    p_list_add: Flag | None = None
    """1 if it may create lists, else 0."""
    p_list_edit: Flag | None = None
    """1 if it may update lists, else 0."""
    p_list_delete: Flag | None = None
    """1 if it may delete lists, else 0."""
    p_list_sync: Flag | None = None
    """1 if it may sync lists, else 0."""
    p_list_filter: Flag | None = None
    """1 if it may filter lists, else 0."""
    p_message_add: Flag | None = None
    """1 if it may create messages, else 0."""
    p_message_edit: Flag | None = None
    """1 if it may update messages, else 0."""
    p_message_delete: Flag | None = None
    """1 if it may delete messages, else 0."""
    p_message_send: Flag | None = None
    """1 if it may send messages, else 0."""
    p_subscriber_add: Flag | None = None
    """1 if it may add contacts, else 0."""
    p_subscriber_edit: Flag | None = None
    """1 if it may update contacts, else 0."""
    p_subscriber_delete: Flag | None = None
    """1 if it may delete contacts, else 0."""
    p_subscriber_import: Flag | None = None
    """1 if it may import contacts, else 0."""
    p_subscriber_approve: Flag | None = None
    """1 if it may approve contacts, else 0."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
