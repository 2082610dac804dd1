"""Deliveries of webhooks, read: a form with keys in brackets becomes a typed event.

    event = webhooks.parse(await request.body())
    if event.type == "subscribe" and event.contact:
        print(event.contact.email, event.contact.fields.get("company_size"))

Deliveries have no signature. Keep the URL secret and compare it in constant time (`hmac.compare_digest`), answer at
once, bear that an event may come twice, and expect none from bulk imports.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from itertools import count
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args
from urllib.parse import parse_qsl

from . import dates

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

EventType: TypeAlias = Literal[
    "subscribe", "unsubscribe", "update", "subscriber_note", "contact_task_add", "contact_tag_added",
    "contact_tag_removed", "account_add", "account_update", "account_contact_add", "account_contact_update", "list_add",
    "sent", "open", "click", "reply", "forward", "share", "bounce", "deal_add", "deal_update", "deal_note_add",
    "deal_pipeline_add", "deal_stage_add", "deal_task_add", "deal_task_complete", "deal_tasktype_add", "sms_sent",
    "sms_reply", "sms_unsub",
]  # fmt: skip
"""The events that are known."""
events: Final[tuple[EventType, ...]] = get_args(EventType)
"""All of them, for `ac.webhooks.create(events=[...])`; what the account has is `ac.webhooks.list_events()`."""

Node: TypeAlias = str | list["Node"] | dict[str, "Node"]

MAX_BYTES: Final = 1024 * 1024
MAX_FIELDS: Final = 4_000
MAX_DEPTH: Final = 8
_SPELLED: Final = {"pipeline_id": "pipelineid", "stage_id": "stageid", "contact_id": "contactid"}


class WebhookError(ValueError):
    """What was posted is no delivery of a webhook: too large, not a form, or without a type."""


@dataclass(frozen=True, slots=True)
class Contact:
    """The contact of an event; what the delivery does not have is empty.

    Args:
        tags: names of its tags.
        orgname: name of its organization.
        customer_acct_name: name of its account.
        ip: the IP address it came from.
        fields: what it has in custom fields, as text, by their personalization tags in lower case.
        raw: all that the delivery says of it.
    """

    id: str = ""
    email: str = ""
    first_name: str = ""
    last_name: str = ""
    phone: str = ""
    tags: tuple[str, ...] = ()
    orgname: str = ""
    customer_acct_name: str = ""
    ip: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    raw: Mapping[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Deal:
    """The deal of an event; what the delivery does not have is empty.

    Args:
        value: its value as the delivery spells it.
        owner: id of its owner.
        raw: all that the delivery says of it.
    """

    id: str = ""
    title: str = ""
    value: str = ""
    currency: str = ""
    status: str = ""
    pipeline_id: str = ""
    pipeline_title: str = ""
    stage_id: str = ""
    stage_title: str = ""
    owner: str = ""
    contact_id: str = ""
    contact_email: str = ""
    raw: Mapping[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """One delivery.

    Args:
        type: what happened, such as one of `events`.
        at: when; in UTC where the delivery has no offset, None where it has no time.
        initiated_from: who caused it: `public`, `admin`, `api` or `system`.
        initiated_by: the same, or an id.
        lists: ids of the lists that it concerns.
        contact: the contact, if there is one.
        deal: the deal, if there is one.
        data: everything, with brackets as objects and lists, such as `data["campaign"]["message"]["subject"]`.
        pairs: everything as it came, in order: names with their brackets, and values.
    """

    type: EventType | str
    at: datetime | None
    initiated_from: str
    initiated_by: str
    lists: tuple[str, ...]
    contact: Contact | None
    deal: Deal | None
    data: Mapping[str, Node]
    pairs: tuple[tuple[str, str], ...]


def parse(body: bytes | str, *, max_bytes: int = MAX_BYTES) -> Event:
    """Read the body of a delivery.

    Args:
        body: the body as it came, form-encoded.
        max_bytes: bytes that it may have.

    Raises:
        WebhookError: when it is larger, nested deeper than 8 levels, has more than 4,000 fields, is not a form in
            UTF-8, or has no type.
        TypeError: when it is no body but, for instance, a form that was read already.
    """
    if not isinstance(body, bytes | bytearray | str):
        raise TypeError(f"the body is due as it came, as bytes, and not as a {type(body).__name__}")
    received = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
    if len(received) > max_bytes:
        raise WebhookError(f"the body has {len(received)} bytes, and more than the {max_bytes} that are allowed")
    try:
        pairs = parse_qsl(
            received.decode(), keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=MAX_FIELDS
        )
    except ValueError:  # also what is no UTF-8
        pairs = []
    if not pairs:
        raise WebhookError(f"the body is no form in UTF-8 of 1 to {MAX_FIELDS} fields")
    tree: dict[str, Any] = {}
    for name, value in pairs:
        _put(tree, _steps(name), value)
    data = {key: _listed(node) for key, node in tree.items()}
    kind = _text(data, "type")
    if not kind:
        raise WebhookError("the form has no type, as every delivery has")
    return Event(
        type=kind,
        at=dates.parse(_text(data, "date_time")),
        initiated_from=_text(data, "initiated_from"),
        initiated_by=_text(data, "initiated_by"),
        lists=tuple(_ids(data.get("list", ""))),
        contact=_contact(data.get("contact")),
        deal=_deal(data.get("deal")),
        data=data,
        pairs=tuple(pairs),
    )


def _steps(name: str) -> list[str]:
    """`contact[fields][3]` is contact, fields, 3; a name without proper brackets is one step."""
    head, bracket, rest = name.partition("[")
    if not bracket or not head or not rest.endswith("]"):
        return [name]
    steps = [head, *rest[:-1].split("][")]
    if len(steps) > MAX_DEPTH:
        raise WebhookError(f"a name is nested deeper than {MAX_DEPTH} levels")
    return steps


def _put(node: dict[str, Any], steps: list[str], value: str) -> None:
    """Put a value at the end of some steps; where a name has several values, they are an object or a list."""
    key, *rest = steps
    if not key:  # empty brackets stand for the next number
        key = next(number for number in map(str, count(len(node))) if number not in node)
    held: Any = node.get(key)
    if held is None and not rest:
        node[key] = value
    elif isinstance(held, dict):
        _put(held, rest or [""], value)
    elif rest:
        node[key] = inner = {} if held is None else {"": held}
        _put(inner, rest, value)
    else:
        node[key] = {"0": held, "1": value}


def _listed(node: Node) -> Node:
    """Objects with the keys 0, 1, 2, ... as lists."""
    if not isinstance(node, dict):
        return node
    listed = {key: _listed(inner) for key, inner in node.items()}
    return _inner(listed) if [*listed] == [str(at) for at in range(len(listed))] else listed


def _contact(node: Node | None) -> Contact | None:
    if not isinstance(node, dict):
        return None
    given = node.get("fields")
    values = given if isinstance(given, dict) else dict(enumerate(given)) if isinstance(given, list) else {}
    return Contact(
        **_texts(Contact, node),
        tags=_tags(node.get("tags", "")),
        fields={str(key).lower(): value for key, value in values.items() if isinstance(value, str)},
        raw=node,
    )


def _deal(node: Node | None) -> Deal | None:
    return Deal(**_texts(Deal, node), raw=node) if isinstance(node, dict) else None


def _texts(kind: type[Contact | Deal], node: dict[str, Node]) -> dict[str, Any]:
    """What a delivery has for the fields of a class that are text."""
    return {one.name: _text(node, _SPELLED.get(one.name, one.name)) for one in fields(kind) if one.default == ""}


def _text(node: dict[str, Node], name: str) -> str:
    found = node.get(name)
    return found if isinstance(found, str) else ""


def _tags(node: Node) -> tuple[str, ...]:
    parts = node.split(",") if isinstance(node, str) else _inner(node)
    return tuple(part.strip() for part in parts if isinstance(part, str) and part.strip())


def _ids(node: Node) -> tuple[str, ...]:
    """`list=3`, `list[id]=3` and `list[][id]=3`; 0 stands for none."""
    if isinstance(node, str):
        return () if node in ("", "0") else (node,)
    if isinstance(node, dict) and isinstance(node.get("id"), str):
        return _ids(node["id"])
    return tuple(found for inner in _inner(node) for found in _ids(inner))


def _inner(node: list[Node] | dict[str, Node]) -> list[Node]:
    return node if isinstance(node, list) else [*node.values()]
