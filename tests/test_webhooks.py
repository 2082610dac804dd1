from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ac_client import webhooks
from ac_client.webhooks import WebhookError, parse

SUBSCRIBE = {
    "type": "subscribe", "date_time": "2027-01-05T06:00:00-06:00", "initiated_from": "admin", "initiated_by": "1",
    "list": "3", "contact[id]": "7", "contact[email]": "ada@example.com", "contact[first_name]": "Ada",
    "contact[tags]": "vip, new", "contact[fields][COMPANY_SIZE]": "40", "contact[fields][Größe]": "groß & blau",
    "contact[something_new]": "x", "form[id]": "2",
}  # fmt: skip


def test_a_subscription_is_typed_and_loses_nothing() -> None:
    event = parse(urlencode(SUBSCRIBE).encode())
    assert (event.type, event.initiated_from, event.initiated_by, event.lists) == ("subscribe", "admin", "1", ("3",))
    assert event.at == datetime(2027, 1, 5, 12, tzinfo=UTC)
    contact = event.contact
    assert contact is not None
    assert (contact.id, contact.email, contact.first_name, contact.last_name) == ("7", "ada@example.com", "Ada", "")
    assert contact.tags == ("vip", "new")
    assert contact.fields == {"company_size": "40", "größe": "groß & blau"}
    assert contact.raw["something_new"] == "x"
    assert event.deal is None
    assert event.data["form"] == {"id": "2"}
    assert dict(event.pairs) == SUBSCRIBE


def test_a_deal_is_typed() -> None:
    fields = {
        "type": "deal_update", "deal[id]": "5", "deal[title]": "Ten chairs", "deal[value]": "19.99",
        "deal[currency]": "usd", "deal[pipelineid]": "1", "deal[stageid]": "2",
        "deal[contact_email]": "ada@example.com", "updated_fields[0]": "value", "updated_fields[1]": "stage",
        "list": "0",
    }  # fmt: skip
    event = parse(urlencode(fields))
    assert event.deal is not None
    assert (event.deal.title, event.deal.value, event.deal.pipeline_id, event.deal.stage_id) == (
        "Ten chairs", "19.99", "1", "2",
    )  # fmt: skip
    assert event.data["updated_fields"] == ["value", "stage"]
    assert (event.lists, event.at, event.contact) == ((), None, None)


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ("contact[fields]=text", {}),
        ("contact[fields][]=x&contact[fields][]=y", {"0": "x", "1": "y"}),
        ("contact[fields][SIZE]=40&contact[fields][SIZE]=41", {}),
        ("contact[id]=7", {}),
    ],
)
def test_custom_fields_are_those_with_a_name(form: str, fields: dict[str, str]) -> None:
    event = parse(f"type=update&{form}")
    assert event.contact is not None
    assert event.contact.fields == fields


@pytest.mark.parametrize(
    ("form", "lists"),
    [
        ([("list", "3")], ("3",)),
        ([("list", "0")], ()),
        ([("list[id]", "3"), ("list[name]", "News")], ("3",)),
        ([("list[][id]", "3"), ("list[][id]", "4")], ("3", "4")),
        ([("list[0][id]", "3"), ("list[1][id]", "4")], ("3", "4")),
    ],
)
def test_lists_come_in_several_spellings(form: list[tuple[str, str]], lists: tuple[str, ...]) -> None:
    assert parse(urlencode([("type", "unsubscribe"), *form])).lists == lists


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b'{"type": "subscribe"}', b"type", b"x=1", b"type=", b"type=a&b=%FF", b"type=a&\xff=1",
        b"type[a]=subscribe", b"type=a&" + b"&".join(b"f%d=1" % n for n in range(4001)),
        b"type=a&" + b"a" + b"[b]" * 8 + b"=1", b"type=a&x=" + b"y" * 1024 * 1024,
    ],
)  # fmt: skip
def test_garbage_is_refused(body: bytes) -> None:
    with pytest.raises(WebhookError):
        parse(body)


@pytest.mark.parametrize("body", [None, {"type": "subscribe"}, [("type", "subscribe")], 5])
def test_what_is_no_body_is_a_mistake_of_the_program(body: Any) -> None:
    with pytest.raises(TypeError, match="as it came, as bytes"):
        parse(body)


@pytest.mark.parametrize(
    "form",
    [
        "a=1&a[b]=2&a[c]=3", "a[b]=1&a=2", "a=1&a=2&a=3", "a[=1", "a]=1", "a[b=1", "[a]=1", "a[b][]=1&a[b][]=2",
        "a[][]=1", "a[1]=x&a[]=y", "contact=5", "contact[fields][0]=x&contact[fields][1]=y",
        "contact[tags][]=a&contact[tags][]=b",
        "deal[]=3", "contact[fields]=z", "contact[email][x]=1",
    ],
)  # fmt: skip
def test_odd_names_lose_nothing(form: str) -> None:
    event = parse(f"type=x&{form}")
    assert sorted(leaves(event.data)) == sorted(value for _, value in event.pairs)


def leaves(node: Any) -> list[str]:
    if isinstance(node, str):
        return [node]
    return [leaf for inner in (node if isinstance(node, list) else node.values()) for leaf in leaves(inner)]


NAMES = st.text(st.sampled_from("ab[]01"), min_size=1, max_size=12)


@given(st.lists(st.tuples(NAMES, st.text(st.characters(codec="utf-8"), max_size=5)), max_size=30))
def test_every_form_is_read_without_loss_or_refused(pairs: list[tuple[str, str]]) -> None:
    event = parse(urlencode([("type", "x"), *pairs]))
    assert event.pairs == (("type", "x"), *pairs)
    assert sorted(leaves(event.data)) == sorted(value for _, value in event.pairs)


@given(st.binary(max_size=200))
def test_any_bytes_are_an_event_or_a_webhook_error(body: bytes) -> None:
    with suppress(WebhookError):
        assert parse(body).type


@pytest.mark.parametrize("form", ["&".join(["a[]=1"] * 3999), "&".join(["a=1"] * 3999)])
def test_a_long_form_takes_no_long_time(form: str) -> None:
    began = time.process_time()
    parse(f"type=x&{form}")
    assert time.process_time() - began < 1


def test_the_events_are_all_there_and_none_twice() -> None:
    assert len(webhooks.events) == len({*webhooks.events}) == 30
    assert {"subscribe", "contact_tag_added", "deal_update", "sms_reply"} <= {*webhooks.events}
