"""Read, change, write back: `of` turns a row of a response into what an operation takes."""

from __future__ import annotations

import copy
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

import pytest

import ac_client.models
from ac_client import Budget, Client
from ac_client.errors import InvalidRequestError
from ac_client.models import (
    Contact,
    ContactFieldValue,
    ContactUpdate,
    ContactUpdateContactRequest,
    CustomObjectFieldWrite,
    CustomObjectLabelsWrite,
    CustomObjectRecordSavedResponse,
    CustomObjectSchema,
    CustomObjectSchemaUpdate,
    EcomOrderCreate,
    EcomOrderProductWrite,
    EcomOrderUpdate,
    OrderCreateNewOrderRequest,
    OrderUpdateOrderResourceRequest,
    SchemaCreateOrUpdateRecordRequest,
    SchemaUpdateSchemaRequest,
    Tag,
    TagCreate,
    TagUpdate,
    TagUpdateTagRequest,
    TaskOutcomeUpdate,
)
from ac_client.types import UNSET, plan_of
from ac_sandbox import Sandbox
from tests.document import Document, DocumentedOperation
from tests.models.kinds import parts_of

DOCUMENT = Document()
CHANGED = {"email": "new@example.com", "currency": "EUR", "slug": "new-slug"}


def reader_of(update: DocumentedOperation) -> DocumentedOperation | None:
    return next((one for one in DOCUMENT.operations if one.path == update.path and one.method == "get"), None)


def wrapped_of(update: DocumentedOperation) -> dict[str, Any]:
    """The schema of the one object that an update's body wraps; empty where it does not."""
    properties = DOCUMENT.schemas[update.body_reference or ""].get("properties", {}).values()
    inner = [DOCUMENT.resolve(node) for node in properties]
    return dict(inner[0]) if len(inner) == 1 and "properties" in inner[0] else {}


UPDATES = [
    operation
    for operation in DOCUMENT.operations
    if operation.method in ("put", "patch")
    and operation.body_reference
    and not operation.first_success.keys() & {"x-alias-of", "x-hidden"}
    and reader_of(operation)
    and wrapped_of(operation)
]


@dataclass
class Account:
    """An account in the sandbox, and a client of it."""

    sandbox: Sandbox
    client: Client

    def call(self, operation: DocumentedOperation, *path: str, **more: Any) -> Any:
        module = importlib.import_module(f"ac_client.api.{operation.tag}.{operation.name}")
        return module.sync(*path, client=self.client, **more)


@pytest.fixture
def account() -> Iterator[Account]:
    with Sandbox() as sandbox, Client(sandbox.url, sandbox.token, budget=Budget(1000)) as client:
        yield Account(sandbox, client)


def rows_of(update: DocumentedOperation) -> str | None:
    """The key of the list that holds what is updated; None where the account has just one of it."""
    above = update.path.rpartition("/{")[0]
    lists = [one.response for one in DOCUMENT.operations if one.path == above and one.method == "get"]
    return str(lists[0]["x-rows"]) if lists and lists[0] else None


def row_of(update: DocumentedOperation) -> dict[str, Any]:
    """A row whose words are some that the update takes; an account has no others."""
    words = {key: DOCUMENT.resolve(node).get("enum") for key, node in wrapped_of(update)["properties"].items()}
    return {key: enum[0] for key, enum in words.items() if enum}


@pytest.mark.parametrize("update", UPDATES, ids=lambda update: update.name)
def test_every_update_takes_what_its_reply_held(account: Account, update: DocumentedOperation) -> None:
    rows = rows_of(update)
    path = account.sandbox.seed(rows, row_of(update)) if rows else []
    request = getattr(ac_client.models, update.body_reference or "")
    reader = reader_of(update)
    assert reader
    body = request.of(account.call(reader, *path))

    [wrapped] = [getattr(body, name) for name in parts_of(request)]
    for field in plan_of(type(wrapped)).fields.values():
        value = getattr(wrapped, field.name, UNSET)
        if value == "" and "integer" not in wrapped_of(update)["properties"][field.key]["type"]:
            setattr(wrapped, field.name, CHANGED.get(field.name, f"new {field.name}"))
        elif value is UNSET and field.is_required:
            setattr(wrapped, field.name, "1")  # what no response holds

    account.call(update, *path, body=body)
    after = request.of(account.call(reader, *path)).to_dict()
    [sent], [left] = body.to_dict().values(), after.values()
    assert left.items() <= sent.items()
    assert sent.keys() - left.keys() <= set(wrapped_of(update).get("required", ()))


class TestOneByOne:
    def test_a_row_is_as_good_as_its_envelope(self, account: Account) -> None:
        response = account.client.contacts.sync(email="ada@example.com", first_name="Ada", phone="1")
        response.contact.phone = "555-0100"
        assert ContactUpdateContactRequest.of(response) == ContactUpdateContactRequest.of(response.contact)
        assert ContactUpdateContactRequest.of(response).contact == ContactUpdate.of(response.contact)
        after = account.client.contacts.update(1, body=ContactUpdateContactRequest.of(response.contact)).contact
        assert (after.phone, after.first_name) == ("555-0100", "Ada")

    def test_a_cart_does_not_become_an_order(self) -> None:
        cart = {"externalid": "", "externalcheckoutid": "cart-1", "email": ""}
        assert EcomOrderUpdate.of(cart).to_dict() == {"externalcheckoutid": "cart-1", "email": ""}
        assert SchemaCreateOrUpdateRecordRequest.of({"externalId": ""}).to_dict() == {"record": {}}

    def test_a_tag_is_told_from_its_envelope_though_both_have_a_field_of_that_name(self, account: Account) -> None:
        tag = account.client.tags.create(tag="vip", tag_type="contact").tag
        tag.description = "very important"
        assert account.client.tags.update(tag.id, body=TagUpdateTagRequest.of(tag)).tag.description == "very important"
        kept = TagUpdate.of(tag)
        assert account.client.tags.update(tag.id, tag="VIP", tag_type=kept.tag_type).tag.tag == "VIP"

    def test_an_order_has_numbers_for_digits_and_moments_for_texts(self, account: Account) -> None:
        account.sandbox.seed("connections", {})
        moment = datetime(2026, 1, 31, 12, tzinfo=UTC)
        product = EcomOrderProductWrite(externalid="p", name="Boat", price=100, quantity=2)
        new = EcomOrderCreate(
            source=1, externalid="o", email="a@example.com", total_price=200, currency="EUR", connectionid=1,
            customerid=1, external_created_date=moment, external_updated_date=moment, order_products=[product],
        )  # fmt: skip
        made = account.client.ecom_orders.create(body=OrderCreateNewOrderRequest(new))
        order = account.client.ecom_orders.get(made.ecom_order.id).ecom_order
        assert (order.total_price, order.order_number) == ("200", None)
        order.total_price = "300"
        change = EcomOrderUpdate.of(order)
        assert (change.total_price, change.external_updated_date) == (300, moment)
        assert (change.order_number, change.order_products) == (UNSET, UNSET)
        account.client.ecom_orders.update(order.id, body=OrderUpdateOrderResourceRequest(change))
        after = account.client.ecom_orders.get(order.id).ecom_order
        assert (after.total_price, after.total_products) == ("300", "1")
        again = EcomOrderCreate.of(order)
        assert (again.source, again.connectionid) == ("1", "1")

    def test_a_schema_keeps_its_fields(self, account: Account) -> None:
        labels = CustomObjectLabelsWrite(singular="Boat", plural="Boats")
        field = CustomObjectFieldWrite(id="sku", slug="sku", type_="text", labels=labels)
        made = account.client.custom_objects.create_schema(slug="boat", labels=labels, fields=[field])
        body = SchemaUpdateSchemaRequest.of(made)
        body.schema.description = "It floats"
        after = account.client.custom_objects.update_schema(made.schema.id, body=body).schema
        assert after.description == "It floats"
        assert after.fields == made.schema.fields

    def test_a_record_keeps_its_values(self, account: Account) -> None:
        saved = {"externalId": "e", "fields": [{"id": "sku", "value": "A"}], "relationships": {"deal": []}}
        response = CustomObjectRecordSavedResponse.from_dict({"record": saved | {"schemaId": "s"}})
        assert SchemaCreateOrUpdateRecordRequest.of(response).to_dict() == {"record": saved}


class TestWhatIsTaken:
    contact = Contact.from_dict(
        {"id": "1", "email": "a@example.com", "phone": None, "orgid": 7, "fieldValues": ["12"], "links": {}, "new": 1}
    )

    def test_is_what_the_request_declares_and_can_hold(self) -> None:
        assert ContactUpdate.of(self.contact) == ContactUpdate(email="a@example.com", orgid=7)

    def test_is_a_list_of_objects_where_they_are_due(self) -> None:
        row: dict[str, Any] = {"fieldValues": [{"field": 1, "value": "x", "id": "9"}]}
        assert ContactUpdate.of(row).field_values == [ContactFieldValue(field=1, value="x")]
        row["fieldValues"] = {"3": row["fieldValues"][0]}
        assert ContactUpdate.of(row).field_values == [ContactFieldValue(field=1, value="x")]
        row["fieldValues"] = ["12"]
        assert ContactUpdate.of(row).field_values is UNSET

    def test_is_all_of_a_list_or_an_error(self) -> None:
        """An upsert clears omitted fields."""
        record = {"fields": [{"id": "price", "value": "5"}, "odd"]}
        with pytest.raises(InvalidRequestError, match="a list of objects holds 'odd' too"):
            SchemaCreateOrUpdateRecordRequest.of(record)

    @pytest.mark.parametrize("nothing", [None, [], "text"])
    def test_is_nothing_of_what_is_no_object(self, nothing: Any) -> None:
        with pytest.raises(InvalidRequestError, match="takes a model or a JSON object, not"):
            ContactUpdate.of(nothing)

    @pytest.mark.parametrize("source", [Tag.from_dict({"id": "1", "tag": "vip"}), {"tag": "vip"}], ids=["Tag", "dict"])
    def test_is_never_nothing_of_another_thing(self, source: Any) -> None:
        """An update of nothing would pass for one."""
        kind = type(source).__name__
        for model in (ContactUpdate, ContactUpdateContactRequest):
            with pytest.raises(InvalidRequestError, match=rf"{model.__name__}\.of: the {kind} has none of its fields"):
                model.of(source)

    def test_leaves_the_source_as_it_was(self) -> None:
        before = copy.deepcopy(self.contact)
        ContactUpdate.of(self.contact).email = "b@example.com"
        assert self.contact == before
        schema = CustomObjectSchema.from_dict({"id": "1", "icons": {"default": "a"}})
        cast("dict[str, str]", CustomObjectSchemaUpdate.of(schema).icons)["default"] = "b"
        assert schema.icons == {"default": "a"}

    def test_need_not_be_whole(self) -> None:
        assert TagCreate.of(Tag.from_dict({"id": "1", "tag": "vip"})).to_dict() == {"tag": "vip"}
        assert ContactUpdateContactRequest.of({}).to_dict() == {"contact": {}}
        assert Tag.of({}) == Tag.from_dict({})

    def test_is_the_requests_own_spelling_of_a_word(self) -> None:
        """The API says POSITIVE of what was sent as Positive."""
        made = TaskOutcomeUpdate.of({"sentiment": "POSITIVE", "disabled": 1})
        assert (made.sentiment, made.disabled) == ("Positive", "1")
        assert TagUpdate.of({"tagType": "newer"}).to_dict() == {"tagType": "newer"}
        assert TagUpdate.of({"tagType": ""}).to_dict() == {}

    def test_is_there_for_models_of_ones_own(self) -> None:
        class Mine(ContactUpdate):
            note: str = ""

        assert Mine.of(self.contact).email == "a@example.com"
