"""Links between contacts and tags: a pair exists once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ac_sandbox import responses
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Refusal, Response
    from ac_sandbox.rows import Row


def create(call: Call) -> Response:
    """Tag a contact; a pair that exists already answers 200 with its link. The contact stands beside it."""
    account = call.account
    contact = account.key(account.resource("contacts"), str(call.sent["contact"]))
    if contact is None:
        raise _error(404, "Not Found", "Contact not found")
    tag = account.key(account.resource("tags"), str(call.sent["tag"]))
    if tag is None:
        title = "Invalid value for query parameter contactTag.tag"
        raise responses.errors(400, [{"title": title, "source": {"parameter": "contactTag.tag"}}])
    table = account.table("contactTags")
    ids = {"contact": str(contact), "tag": str(tag)}
    beside = {"contacts": call.shown("contacts", [contact])}
    for key in table.where("contact", ids["contact"]):
        if table[key]["tag"] == ids["tag"]:
            return call.response(table[key], status=200, beside=beside)
    return call.response(table[table.add(ids)], status=201, beside=beside)


def _absent(_call: Call, absent: list[list[str]]) -> Refusal:
    return responses.errors(
        422,
        [
            {
                "status": 422,
                "title": "Missing attribute",
                "source": {"pointer": "/".join(("/data/attributes", *names))},
            }
            for names in absent
        ],
    )


def _error(status: int, title: str, detail: str) -> Refusal:
    return responses.errors(status, [{"status": status, "title": title, "detail": detail}])


def _derived(row: Row) -> Row:
    # Ids as text, however they were seeded.
    return {"contact": str(row["contact"]), "tag": str(row["tag"])}


TRAITS = {
    "contactTags": Traits(
        called="SubscriberTag",
        indexed=("contact", "tag"),
        links=("contact", "tag"),
        # Recorded responses to a creation lack these.
        without={"create": frozenset({"created_timestamp", "updated_timestamp", "created_by", "updated_by"})},
        derived=_derived,
    )
}
HANDLERS = {"create_contact_tag": create}
ABSENT = {"create_contact_tag": _absent}
