"""Bodies: made from keywords, and looked through before they are sent."""

from __future__ import annotations

from typing import Any, cast

import pytest

from ac_client import UNSET, errors
from ac_client.models import (
    Contact,
    ContactCreate,
    ContactCreateContactRequest,
    ContactFieldValue,
    EcomOrderCreate,
    OrderCreateNewOrderRequest,
    Tag,
    TagCreate,
    TagCreateTagRequest,
)
from ac_client.operations import Operation
from tests.runtime.scripted import Scripted, operation, response_of


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param)


def taking(model: str) -> Operation[Any]:
    return operation("POST", "/things", name="create_thing", body=model)


TAG = taking("TagCreateTagRequest")
CONTACT = taking("ContactCreateContactRequest")
ORDER = taking("OrderCreateNewOrderRequest")


def create(account: Scripted, **arguments: Any) -> Any:
    account.answers[:] = [response_of(201, {"tag": {"id": "1"}})]
    return account._run(account.client.tags.create, **arguments)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "missing: tag=, tag_type=; or give a whole TagCreateTagRequest as body="),
        ({"tag": "vip"}, "missing: tag_type=; or give"),
        ({"tag": UNSET, "tag_type": "contact"}, "missing: tag=;"),
        ({"tag": "vip", "body": TagCreateTagRequest(TagCreate("a", "contact"))}, "not both: tag"),
        ({"body": None}, "create_tag: body must be a TagCreateTagRequest of ac_client, not builtins.NoneType"),
        ({"body": {"tag": {}}}, r"not builtins\.dict"),
        ({"body": Tag.from_dict({})}, r"not ac_client\.models\.tag\.Tag"),
    ],
    ids=str,
)
def test_what_is_missing_is_named_as_it_is_typed(account: Scripted, given: dict[str, Any], said: str) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said):
        create(account, **given)
    assert not account.requests


def test_both_ways_send_the_same(account: Scripted) -> None:
    create(account, tag="vip", tag_type="contact")
    create(account, body=TagCreateTagRequest(TagCreate("vip", "contact")))
    one, other = account.requests
    assert one.content == other.content == b'{"tag":{"tag":"vip","tagType":"contact"}}'


CIRCLE = ContactCreateContactRequest(ContactCreate(email="a@example.com"))
CIRCLE.contact.field_values = [ContactFieldValue("1", "x"), CIRCLE.contact]  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        (TAG, TagCreateTagRequest.from_dict({}), "create_thing: body.tag is missing"),
        (TAG, TagCreateTagRequest.from_dict({"tag": {"tag": "vip"}}), "body.tag.tag_type is missing"),
        (TAG, TagCreateTagRequest(TagCreate(cast("Any", UNSET), "contact")), "body.tag.tag is missing"),
        (TAG, TagCreateTagRequest(Contact.from_dict({})), "body.tag cannot be Contact"),  # type: ignore[arg-type]
        (
            CONTACT,
            ContactCreateContactRequest(
                ContactCreate(email="a@example.com", field_values=[ContactFieldValue.from_dict({"field": "1"})])
            ),
            r"body.contact.field_values\[0\].value is missing",
        ),
        (
            CONTACT,
            ContactCreateContactRequest(ContactCreate(email="a", field_values=[Tag.from_dict({})])),  # type: ignore[list-item]
            r"body.contact.field_values\[0\] cannot be Tag",
        ),
        (CONTACT, CIRCLE, r"field_values\[1\] cannot be ContactCreate"),
        (
            ORDER,
            OrderCreateNewOrderRequest(EcomOrderCreate.from_dict({"email": "a"})),
            "body.ecom_order.[a-z_]+ is miss",
        ),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_body_with_a_gap_is_refused_by_the_name_of_the_field(
    account: Scripted, kind: Operation[Any], body: Any, said: str
) -> None:
    with pytest.raises(errors.InvalidRequestError, match=said):
        account.call(kind, body=body)
    assert not account.requests


def test_what_is_not_in_the_document_is_sent(account: Scripted) -> None:
    made = ContactCreate.from_dict({"email": "a", "fieldValues": [{"field": "1", "value": "x"}], "new": {"a": None}})
    account.call(CONTACT, response_of(201, {}), body=ContactCreateContactRequest(made))
    assert account.requests[0].content == (
        b'{"contact":{"email":"a","fieldValues":[{"field":"1","value":"x"}],"new":{"a":null}}}'
    )


def test_a_body_of_another_copy_of_this_package_is_known_for_what_it_is(account: Scripted) -> None:
    other = type("TagCreateTagRequest", (), {"__module__": "acme._vendor.ac.models.tag_create_tag_request"})
    with pytest.raises(errors.InvalidRequestError, match=r"of ac_client, not acme\._vendor\.ac\.models\."):
        account.call(TAG, body=other())


def test_a_body_that_holds_itself_is_refused(account: Scripted) -> None:
    circle = TagCreateTagRequest(TagCreate("vip", "contact"))
    circle.tag = circle  # type: ignore[assignment]
    with pytest.raises(errors.InvalidRequestError, match="cannot be TagCreateTagRequest"):
        account.call(TAG, body=circle)
