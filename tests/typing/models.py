"""What a user's type checker sees of models; `make types` reads it, nothing runs it.

Strict in both checkers, and without any `Any`. Each `type: ignore` is a mistake that both must find: an ignore that
hides nothing is itself an error here.
"""
# mypy: disallow-any-expr
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import datetime as dt
from typing import Literal, assert_type

import ac_client
from ac_client import dates, models
from ac_client.models import (
    Contact,
    ContactPage,
    ContactUpdate,
    ContactUpdateContactRequest,
    CustomObjectRecordField,
    EcomOrderCreate,
    EcomOrderProductWrite,
    Tag,
    TagCreate,
    TagCreateTagRequest,
    TagCreateTagType,
    TagPage,
    TagResponse,
    TagUpdate,
)
from ac_client.types import JSON, UNSET, Flag, Model, Unset


def reading(response: TagResponse, page: TagPage, contacts: ContactPage) -> None:
    assert_type(response.tag, Tag)
    assert_type(response.tag.id, str)
    assert_type(response.tag.tag, str)
    assert_type(response.tag.created_by, str | None)
    assert_type(page.tags, list[Tag])
    assert_type([row.id for row in page.tags], list[str])
    assert_type(contacts.contacts[0], Contact)
    assert_type(dates.parse(response.tag.cdate), dt.datetime | None)
    response.tag.discription  # type: ignore[attr-defined] # noqa: B018
    response.tag.discription = "typo"  # type: ignore[attr-defined]
    models.Tga  # type: ignore[attr-defined] # noqa: B018


def what_may_be_missing(tag: Tag, contact: Contact) -> None:
    assert_type(tag.created_by or "none", str)
    if tag.created_by:
        assert_type(tag.created_by, str)
    assert_type(contact.first_name, str | None)
    assert_type(f"Dear {contact.first_name}", str)
    tag.created_by.upper()  # type: ignore[union-attr]


def what_may_not_be_set(change: TagUpdate) -> None:
    assert_type(change.tag, str | Unset)
    if change.tag is not UNSET:
        assert_type(change.tag, str)
    if not isinstance(change.tag, Unset):
        assert_type(change.tag, str)
    change.tag.upper()  # type: ignore[union-attr]


def flags(contact: Contact) -> None:
    assert_type(contact.deleted, Flag | None)
    if contact.deleted:
        assert_type(contact.deleted, Flag)
        assert_type(contact.deleted.strip(), str)


def what_is_inside(value: JSON) -> None:
    if isinstance(value, list):
        for item in value:
            what_is_inside(item)


def what_can_be_anything(tag: Tag) -> None:
    assert_type(tag.links, JSON)
    if isinstance(tag.links, dict):
        for name, link in tag.links.items():
            assert_type(name, str)
            what_is_inside(link)
    assert_type(tag["newField"], JSON)
    assert_type(tag.additional_properties, dict[str, JSON])
    assert_type(tag.to_dict(), dict[str, JSON])
    tag.links["contactGoalTags"]  # type: ignore[index,call-overload]
    tag["newField"].upper()  # type: ignore[union-attr]


def making_one_of_json(parsed: dict[str, JSON], text: dict[str, str]) -> None:
    assert_type(Tag.from_dict(parsed), Tag)
    assert_type(Tag.from_dict(text), Tag)
    Tag.from_dict([])  # type: ignore[arg-type]


def sending() -> None:
    body = TagCreateTagRequest(tag=TagCreate(tag="vip", tag_type="contact"))
    assert_type(body.tag.tag_type, Literal["contact", "template"])
    kind: TagCreateTagType = "template"
    TagCreate("vip", kind, description="positional, and by name", additional_properties={"colour": "red"})
    TagCreate(tag="vip")  # type: ignore[call-arg]
    TagCreate(tag="vip", tag_type="deal")  # type: ignore[arg-type]
    TagCreate(tag="vip", tag_type="contact", colour="red")  # type: ignore[call-arg]
    TagCreateTagRequest(tag="vip")  # type: ignore[arg-type]


def writing_back(tag: Tag, contact: Contact) -> None:
    contact.phone = "555-0100"
    assert_type(ContactUpdateContactRequest.of(contact), ContactUpdateContactRequest)
    assert_type(ContactUpdate.of(contact.to_dict()).phone, str | Unset)
    assert_type(TagUpdate.of(tag).tag_type, Literal["contact", "template"] | Unset)
    TagUpdate(tag_type=tag.tag_type)  # type: ignore[arg-type]
    TagUpdate.of("tag")  # type: ignore[arg-type]


def sending_anything(names: list[str]) -> None:
    CustomObjectRecordField(id="size", value=["S", "M"])
    CustomObjectRecordField(id="size", value={"deep": [1, None, True]})
    CustomObjectRecordField(id="size", value=[*names])
    CustomObjectRecordField(id="size", value=object())  # type: ignore[arg-type]


def sending_moments(order: EcomOrderCreate) -> None:
    assert_type(order.external_created_date, dt.datetime)
    order.abandoned_date = dt.datetime.now(dt.UTC)
    order.abandoned_date = "2026-01-31"  # type: ignore[assignment]


def what_stands_in_the_package() -> None:
    assert_type(ac_client.models.Tag.from_dict({"id": "1"}), Tag)
    assert_type(ac_client.types.Flag, type[ac_client.types.Flag])


def no_key(tag: Tag) -> None:
    assert {tag}  # pyright: ignore[reportUnhashable]


def whatever_model(model: Model[JSON], products: list[EcomOrderProductWrite]) -> None:
    assert_type(model.to_dict(), dict[str, JSON])
    assert_type("newField" in model, bool)
    assert_type(model.get("newField"), JSON)
    for _ in model:  # type: ignore[misc]
        pass
    products.append(Tag.from_dict({"id": "1"}))  # type: ignore[arg-type]
