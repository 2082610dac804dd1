from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from ac_client import errors
from ac_client.errors import IncompleteError, InvalidRequestError
from ac_sandbox import Fault, Sandbox
from tests.jobs.conftest import Both

FIELDS = (
    {"title": "Company size", "perstag": "SIZE", "type": "number"},
    {"title": "Interests", "perstag": "INTERESTS", "type": "listbox"},
    {"title": "Renewal", "perstag": "RENEWAL", "type": "date"},
    {"title": "Plan", "perstag": "PLAN", "type": "dropdown"},
    {"title": "Seen", "perstag": "SEEN", "type": "datetime"},
)
VALUES = {
    "Company size": 40,
    "Interests": ["Red", "Blue"],
    "%RENEWAL%": date(2027, 1, 5),
    4: "Gold",
    "seen": datetime(2027, 1, 5, 12, tzinfo=UTC),
}


@pytest.fixture(autouse=True)
def custom_fields(sandbox: Sandbox) -> None:
    sandbox.seed("fields", *FIELDS)
    options = [("2", "Red"), ("2", "Blue"), ("4", "Gold"), ("4", "Silver")]
    sandbox.seed("fieldOptions", *({"field": field, "value": value, "label": value} for field, value in options))
    sandbox.seed("lists", {"name": "News"}, {"name": "Offers"}, {"name": "Left"})


def stored(sandbox: Sandbox) -> dict[str, Any]:
    return {row["field"]: row["value"] for row in sandbox.store.table("fieldValues")}


async def test_a_contact_is_found_by_exactly_its_address(sandbox: Sandbox, both: Both) -> None:
    sandbox.seed("contacts", {"email": "nada@example.com"}, {"email": "ada@example.com"})
    found = await both(lambda ac: ac.contacts.by_email(" ADA@example.com "))
    assert found.id == "2"
    assert await both(lambda ac: ac.contacts.by_email("da@example.com")) is None


@pytest.mark.parametrize("address", ["", "  ", "@", "ada", None])
async def test_what_is_no_address_is_refused(sandbox: Sandbox, both: Both, address: str) -> None:
    with pytest.raises(InvalidRequestError, match="no email address"):
        await both(lambda ac: ac.contacts.by_email(address))
    assert len(sandbox.requests) == 0


async def test_a_contact_is_subscribed_and_unsubscribed(sandbox: Sandbox, both: Both) -> None:
    sandbox.seed("contacts", {"email": "ada@example.com"})
    contact = await both(lambda ac: ac.contacts.by_email("ada@example.com"))
    await both(lambda ac: ac.contacts.subscribe(contact, 1))
    await both(lambda ac: ac.contacts.subscribe(contact.id, "2"))
    await both(lambda ac: ac.contacts.unsubscribe(1, 1))
    places = {row["list"]: str(row["status"]) for row in sandbox.store.table("contactLists")}
    assert places == {"1": "2", "2": "1"}
    await both(lambda ac: ac.contacts.subscribe(contact, 1, resubscribe=True))
    sent = sandbox.requests.of("set_contact_list_status")[-1].json["contactList"]
    assert (sent["status"], sent["sourceid"]) == (1, 4)


async def test_everything_about_a_contact_is_saved_at_once(sandbox: Sandbox, both: Both) -> None:
    saved = await both(
        lambda ac: ac.contacts.save(
            "ada@example.com", first_name="Ada", fields=VALUES, tags=["vip", "VIP", "new"], lists=[1, "1"]
        )
    )
    assert (saved.created, saved.contact.first_name) == (True, "Ada")
    assert stored(sandbox) == {
        "1": "40", "2": "||Red||Blue||", "3": "2027-01-05", "4": "Gold", "5": "2027-01-05T12:00:00+00:00",
    }  # fmt: skip
    assert saved.fields == {
        "Company size": "40", "Interests": "||Red||Blue||", "Renewal": "2027-01-05", "Plan": "Gold",
        "Seen": "2027-01-05T12:00:00+00:00",
    }  # fmt: skip
    assert (saved.tags_added, saved.lists_joined, saved.lists_left_alone) == (("vip", "new"), ("1",), ())
    # A new contact has no tags and lists to be looked up.
    assert len(sandbox.requests.of("list_contact_tags_by_contact")) == 0


async def test_saving_again_adds_only_what_is_lacking(sandbox: Sandbox, both: Both) -> None:
    sandbox.seed("contacts", {"email": "ada@example.com", "firstName": "Ada"})
    sandbox.seed(
        "contactLists", {"contact": "1", "list": "1", "status": "1"}, {"contact": "1", "list": "3", "status": "2"}
    )
    sandbox.seed("tags", {"tag": "VIP", "tagType": "contact"})
    sandbox.seed("contactTags", {"contact": "1", "tag": "1"})
    saved = await both(lambda ac: ac.contacts.save("ada@example.com", phone="1", tags=["vip", "new"], lists=[1, 2, 3]))
    assert (saved.created, saved.contact.first_name, saved.contact.phone) == (False, "Ada", "1")
    assert (saved.tags_added, saved.lists_joined, saved.lists_left_alone) == (("new",), ("2",), ("3",))
    assert sandbox.requests.effects("set_contact_list_status") == 1
    assert sandbox.requests.effects("create_contact_tag") == 1
    back = await both(lambda ac: ac.contacts.save("ada@example.com", lists=[3], resubscribe=True))
    assert back.lists_joined == ("3",)


async def test_a_failure_in_the_middle_says_what_was_done_and_what_was_not(sandbox: Sandbox, both: Both) -> None:
    sandbox.faults.add(Fault.answer(403), on="POST /contactTags", times=1)
    with pytest.raises(IncompleteError, match=r"was saved, but this is unfinished: tag 'vip', tag 'new'") as caught:
        await both(lambda ac: ac.contacts.save("ada@example.com", tags=["vip", "new"], lists=[1]))
    done = caught.value.done
    assert (done.contact.email, done.lists_joined, done.tags_added) == ("ada@example.com", ("1",), ())
    assert caught.value.left == ("tag 'vip'", "tag 'new'")
    assert isinstance(caught.value.__cause__, errors.PermissionDeniedError)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"Compny size": 4}, "no custom field 'Compny size'; there is 'Company size'"),
        ({"Company size": "many"}, "takes a number"),
        ({"Company size": float("nan")}, "takes a finite number"),
        ({"Company size": True}, "takes a single value"),
        ({"Plan": "Bronze"}, "takes one of 'Gold', 'Silver'"),
        ({"Interests": ["Red", "Green"]}, "takes one of 'Red', 'Blue'"),
        ({"Interests": 4}, "takes a list of its options"),
        ({"Renewal": datetime(2027, 1, 5, tzinfo=UTC)}, "takes a date; a datetime's day"),
        ({"Renewal": "5 January"}, "takes a date such as"),
        ({"Seen": datetime(2027, 1, 5)}, "takes a datetime with its offset"),  # noqa: DTZ001
        ({"Company size": 4, "SIZE": 5}, "given twice"),
    ],
)
async def test_a_value_that_cannot_be_held_is_refused_before_anything_is_written(
    sandbox: Sandbox, both: Both, fields: Any, why: str
) -> None:
    with pytest.raises(InvalidRequestError, match=why):
        await both(lambda ac: ac.contacts.save("ada@example.com", fields=fields))
    assert {request.method for request in sandbox.requests} == {"GET"}


async def test_fields_are_read_once_and_again_for_a_name_that_is_new(sandbox: Sandbox, both: Both) -> None:
    for _ in range(2):
        await both(lambda ac: ac.contacts.save("ada@example.com", fields={"Company size": 1}))
    assert len(sandbox.requests.of("list_fields")) == 1
    sandbox.seed("fields", {"title": "New", "perstag": "NEW", "type": "text"})
    await both(lambda ac: ac.with_options(timeout=5).contacts.save("ada@example.com", fields={"New": "x"}))
    assert len(sandbox.requests.of("list_fields")) == 2
    table = await both(lambda ac: ac.fields.by_name())
    assert list(table) == ["Company size", "Interests", "Renewal", "Plan", "Seen", "New"]
    assert table["plan"] is table["%PLAN%"] is table[4] is table["4"]
    assert table["Plan"].options == {"Gold": "Gold", "Silver": "Silver"}


async def test_more_fields_than_a_page_holds_are_read(sandbox: Sandbox, both: Both) -> None:
    sandbox.seed("fields", {"title": "f{n}", "perstag": "F{n}", "type": "text"}, count=150)
    assert len(await both(lambda ac: ac.fields.by_name())) == 155


async def test_no_field_is_missed_while_others_are_deleted(sandbox: Sandbox, both: Both) -> None:
    sandbox.seed("fields", {"title": "f{n}", "perstag": "F{n}", "type": "text"}, count=150)
    table = sandbox.store.table("fields")

    def delete_the_first(_method: str, operation: str) -> None:
        if operation == "list_fields" and len(sandbox.requests.of(operation)) == 2:
            table.remove(min(table.keys()))

    sandbox.faults.choose(delete_the_first)
    found = await both(lambda ac: ac.fields.by_name())
    assert {f"f{number}" for number in range(1, 151)} <= {*found}


async def test_values_come_back_as_they_were_given(both: Both) -> None:
    saved = await both(lambda ac: ac.contacts.save("ada@example.com", fields=VALUES))
    expected = {
        "Company size": Decimal(40), "Interests": ["Red", "Blue"], "Renewal": date(2027, 1, 5), "Plan": "Gold",
        "Seen": datetime(2027, 1, 5, 12, tzinfo=UTC),
    }  # fmt: skip
    assert await both(lambda ac: ac.contacts.contact_fields(saved.contact)) == expected
    whole = await both(lambda ac: ac.contacts.get(saved.contact.id))
    assert await both(lambda ac: ac.contacts.contact_fields(whole)) == expected
    await both(lambda ac: ac.contacts.save("ada@example.com", fields=dict.fromkeys(expected)))
    empty = await both(lambda ac: ac.contacts.contact_fields(int(saved.contact.id)))
    assert empty == {**dict.fromkeys(expected), "Interests": []}


async def test_a_date_that_cannot_be_read_comes_back_whole(both: Both) -> None:
    saved = await both(lambda ac: ac.contacts.save("ada@example.com"))
    await both(lambda ac: ac.field_values.create(contact=saved.contact.id, field=3, value="5 January 2027 at noon"))
    assert (await both(lambda ac: ac.contacts.contact_fields(saved.contact)))["Renewal"] == "5 January 2027 at noon"


async def test_values_that_slide_from_page_to_page_are_read(sandbox: Sandbox, both: Both) -> None:
    """As a pager reads them: another program clears the first values between the first page and the second."""
    fields = [{"title": f"f{number}", "perstag": f"F{number}", "type": "text"} for number in range(150)]
    ids = sandbox.seed("fields", *fields)
    sandbox.seed("contacts", {"email": "ada@example.com"})
    values = sandbox.seed("fieldValues", *({"contact": "1", "field": field, "value": "x"} for field in ids))

    asked: list[str] = []

    def clear(method: str, operation: str) -> None:
        asked.extend([operation] if operation == "list_field_values_by_contact" else [])
        if len(asked) == 2:
            for value in values[:7]:
                sandbox.store.table("fieldValues").remove(int(value))
            values.clear()

    sandbox.faults.choose(clear)
    found = await both(lambda ac: ac.contacts.contact_fields(1))
    assert {f"f{number}" for number in range(7, 150)} <= set(found)
    assert len(asked) > 1


async def test_two_fields_of_one_title_are_told_apart_by_tag(sandbox: Sandbox, both: Both) -> None:
    sandbox.seed("fields", {"title": "Plan", "perstag": "PLAN_2", "type": "text"})
    with pytest.raises(InvalidRequestError, match="several custom fields are called 'Plan'"):
        await both(lambda ac: ac.contacts.save("ada@example.com", fields={"Plan": "Gold"}))
    saved = await both(lambda ac: ac.contacts.save("ada@example.com", fields={"PLAN_2": "x", 4: "Gold"}))
    assert await both(lambda ac: ac.contacts.contact_fields(saved.contact)) == {"PLAN": "Gold", "PLAN_2": "x"}


@pytest.mark.parametrize(
    "given", [{"fields": ["Plan"]}, {"fields": 5}, {"tags": "vip"}, {"tags": 5}, {"lists": "1"}, {"tags": [1]}]
)
async def test_what_is_not_several_is_refused(sandbox: Sandbox, both: Both, given: Any) -> None:
    with pytest.raises(InvalidRequestError, match=r"contacts\.save: "):
        await both(lambda ac: ac.contacts.save("ada@example.com", **given))
    assert len(sandbox.requests) == 0


async def test_tags_and_lists_come_from_any_iterable(sandbox: Sandbox, both: Both) -> None:
    tags = (name for name in ("vip", "VIP", "new"))
    saved = await both(lambda ac: ac.contacts.save("ada@example.com", tags=tags, lists={1}))
    assert (saved.tags_added, saved.lists_joined) == (("vip", "new"), ("1",))
