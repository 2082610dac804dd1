"""Deliveries of webhooks, read: a form with keys in brackets becomes a typed event.

    event = webhooks.parse(await request.body())
    if event.type == "subscribe" and event.contact:
        print(event.contact.email, event.contact.fields.get("company_size"))

Deliveries have no signature. Keep the URL secret and compare it in constant time (`hmac.compare_digest`), answer at
once, bear that an event may come twice, and expect none from bulk imports.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args
from urllib.parse import parse_qsl

from . import dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
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


class WebhookError(ValueError):
    """What was posted is no delivery of a webhook: too large, not a form, or without a type."""


@dataclass(frozen=True, slots=True)
class Contact:
    """The contact of an event; what the delivery does not have is empty.

    Args:
        id: its id.
        email: its email address.
        first_name: first name.
        last_name: last name.
        phone: phone number.
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
        id: its id.
        title: its title.
        value: its value as the delivery spells it.
        currency: its currency.
        status: its status.
        pipeline_id: id of its pipeline.
        pipeline_title: the pipeline's title.
        stage_id: id of its stage.
        stage_title: the stage's title.
        owner: id of its owner.
        contact_id: id of its contact.
        contact_email: the contact's email address.
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
    size = len(body) if isinstance(body, bytes | bytearray) else len(body.encode("utf-8", "surrogatepass"))
    if size > max_bytes:
        raise WebhookError(f"the body has {size} bytes, and more than the {max_bytes} that are allowed")
    try:
        text = body if isinstance(body, str) else bytes(body).decode()
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=MAX_FIELDS)
    except ValueError:  # also what is no UTF-8
        pairs = []
    if not pairs:
        raise WebhookError(f"the body is no form in UTF-8 of 1 to {MAX_FIELDS} fields")
    data: dict[str, Node] = {}
    for name, value in pairs:
        _put(data, _path(name), value)
    made = {key: _listed(node) for key, node in data.items()}
    kind = _text(made, "type")
    if not kind:
        raise WebhookError("the form has no type, as every delivery has")
    return Event(
        type=kind,
        at=dates.parse(_text(made, "date_time")),
        initiated_from=_text(made, "initiated_from"),
        initiated_by=_text(made, "initiated_by"),
        lists=tuple(_ids(made.get("list", ""))),
        contact=_contact(made.get("contact")),
        deal=_deal(made.get("deal")),
        data=made,
        pairs=tuple(pairs),
    )


def _path(name: str) -> list[str]:
    """The steps of a name: `contact[fields][3]` is contact, fields, 3; one without proper brackets is one step."""
    head, bracket, rest = name.partition("[")
    if not bracket or not head or not rest.endswith("]"):
        return [name]
    steps = [head, *rest[:-1].split("][")]
    if len(steps) > MAX_DEPTH:
        raise WebhookError(f"a name is nested deeper than {MAX_DEPTH} levels")
    return steps


def _put(tree: dict[str, Any], path: list[str], value: str) -> None:
    node: dict[str, Any] = tree
    for step in path[:-1]:
        inner: Any = node.setdefault(_free(node, step), {})
        if not isinstance(inner, dict):  # the name had a value of its own before
            inner = node[step] = {"": inner}
        node = inner
    last = _free(node, path[-1])
    held: Any = node.get(last)
    if isinstance(held, dict):
        _put(held, [""], value)
    elif held is not None:
        node[last] = {"0": held, "1": value}
    else:
        node[last] = value


def _free(node: dict[str, Any], step: str) -> str:
    """The next number where the brackets are empty."""
    if step:
        return step
    number = len(node)
    while str(number) in node:
        number += 1
    return str(number)


def _listed(node: Node) -> Node:
    """Objects with the keys 0, 1, 2, ... as lists."""
    if not isinstance(node, dict):
        return node
    made = {key: _listed(inner) for key, inner in node.items()}
    return [*made.values()] if [*made] == [str(at) for at in range(len(made))] else made


def _contact(node: Node | None) -> Contact | None:
    if not isinstance(node, dict):
        return None
    names = ("id", "email", "first_name", "last_name", "phone", "orgname", "customer_acct_name", "ip")
    fields = node.get("fields", {})
    values = fields.items() if isinstance(fields, dict) else ((str(at), one) for at, one in enumerate(fields))
    return Contact(
        **{name: _text(node, name) for name in names},
        tags=tuple(_tags(node.get("tags", ""))),
        fields={key.lower(): value for key, value in values if isinstance(value, str)},
        raw=node,
    )


def _deal(node: Node | None) -> Deal | None:
    if not isinstance(node, dict):
        return None
    others = {"pipeline_id": "pipelineid", "stage_id": "stageid", "contact_id": "contactid"}
    names = (
        "id", "title", "value", "currency", "status", "pipeline_title", "stage_title", "owner", "contact_email",
        *others,
    )  # fmt: skip
    return Deal(**{name: _text(node, others.get(name, name)) for name in names}, raw=node)


def _tags(node: Node) -> Iterator[str]:
    parts = node.split(",") if isinstance(node, str) else node if isinstance(node, list) else node.values()
    for part in parts:
        if isinstance(part, str) and part.strip():
            yield part.strip()


def _ids(node: Node) -> Iterator[str]:
    """`list=3`, `list[id]=3` and `list[][id]=3`; 0 stands for none."""
    if isinstance(node, str):
        if node not in ("", "0"):
            yield node
    elif isinstance(node, list):
        for one in node:
            yield from _ids(one)
    elif isinstance(node.get("id"), str):
        yield from _ids(node["id"])
    else:
        for one in node.values():
            yield from _ids(one)


def _text(node: Mapping[str, Node], name: str) -> str:
    found = node.get(name, "")
    return found if isinstance(found, str) else ""
