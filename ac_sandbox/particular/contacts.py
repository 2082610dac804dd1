"""Contacts: found by email address, made or changed by `contact/sync`, with what belongs to them beside them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from ac_sandbox import actions, queries, responses
from ac_sandbox.particular.pairs import link
from ac_sandbox.responses import Refusal, Response
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.rows import Row

# What a contact brings along when it is read; the ids stand in the contact, the rows beside it.
BESIDE = ("contactAutomations", "contactLists", "deals", "fieldValues", "geoIps", "accountContacts")

# The response to a creation has what was sent, and these.
_MADE = frozenset({"id", "cdate", "udate", "orgid", "orgname", "organization", "hash", "email_empty", "links"})

# A segment's contacts are rows {segment, contact} of this table, which no operation writes.
SEGMENT_MEMBERS = "segmentMembers"

_ECHOED_QUERY: Mapping[str, Any] = {
    "segmentid": 0,
    "formid": 0,
    "listid": 0,
    "tagid": 0,
    "limit": 20,
    "offset": 0,
    "search": None,
    "sort": None,
    "seriesid": 0,
    "waitid": 0,
    "status": -1,
    "forceQuery": 0,
}


def create(call: Call) -> Response:
    """Make a contact; `_faults` has refused an address that exists."""
    return _made(call, 201)


def sync(call: Call) -> Response:
    """Change the contact with the address that was sent, or make one; what was not sent stays."""
    key = _holder(call.account, call.sent["email"])
    return _made(call, 201) if key is None else _changed(call, key, 200)


def update(call: Call) -> Response:
    """Change a contact; what was not sent stays, custom fields too."""
    return _changed(call, call.key(), 200)


def get(call: Call) -> Response:
    """Read a contact with everything that belongs to it."""
    row = call.account.table("contacts")[call.key()]
    beside = {name: call.shown(name, call.account.table(name).where("contact", row["id"])) for name in BESIDE}
    places = {place["geoaddrid"] for place in beside["geoIps"]}
    addresses = call.account.table("geoAddresses")
    beside["geoAddresses"] = call.shown("geoAddresses", [key for one in places for key in addresses.where("id", one)])
    return call.response(row, beside=beside)


def list_(call: Call) -> Response:
    """A page of contacts, with the values of their scores before them."""
    response = actions.list_(call)
    values = call.account.table("scoreValues")
    found = [key for row in response.body["contacts"] for key in values.where("contact", row["id"])]
    asked = {name: _number(value) for name, value in call.query if name in _ECHOED_QUERY}
    cache = hashlib.md5(repr(call.query).encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
    page_input = {**_ECHOED_QUERY, **asked, "cacheid": cache}
    meta = {**response.body["meta"], "sortable": True, "page_input": page_input}
    response.body = {"scoreValues": call.shown("scoreValues", found), **response.body, "meta": meta}
    return response


def _made(call: Call, status: int) -> Response:
    table = call.account.table("contacts")
    row = table[table.add({name: value for name, value in call.sent.items() if name != "fieldValues"})]
    values = _write_values(call, row["id"])
    response = call.response(row, kind="create", status=status, beside={"fieldValues": values} if values else {})
    kept = _MADE | call.sent.keys()
    shown = {name: value for name, value in response.body["contact"].items() if name in kept}
    # "0" and null when it is read.
    shown |= {"orgid": shown.get("orgid", "").replace("0", "") or "", "organization": shown.get("organization") or ""}
    response.body["contact"] = shown
    return response


def _changed(call: Call, key: int, status: int) -> Response:
    sent = {name: value for name, value in call.sent.items() if name != "fieldValues"}
    row = call.account.change(call.resource, key, sent)
    values = _write_values(call, row["id"])
    return call.response(row, kind="update", status=status, beside={"fieldValues": values} if values else {})


def _write_values(call: Call, contact: str) -> list[Row]:
    """Put the custom fields' values that were sent into the account; return their rows as they are answered."""
    keys = []
    for one in call.sent.get("fieldValues", ()):
        pair = {"contact": contact, "field": str(one["field"])}
        keys.append(link(call.account, "fieldValues", pair, {"value": one["value"]})[0])
    return call.shown("fieldValues", keys)


def _holder(account: Account, email: str) -> int | None:
    return account.table("contacts").first_where("email", email)


def _faults(call: Call) -> Iterable[Mapping[str, Any]]:
    email = call.sent.get("email")
    if call.operation.id == "create_contact" and not email and not call.sent.get("phone"):
        yield responses.item("The contact email was not provided.", "field_missing", "/data/attributes/email")
    if not email:
        return
    if "@" not in email.strip("@"):
        yield responses.item("Email address is not valid.", "email_invalid", "/data/attributes/email")
    elif call.operation.id != "sync_contact":
        own = call.account.key(call.resource, call.id) if call.operation.id == "update_contact" else None
        if _holder(call.account, email) not in (None, own):
            yield responses.item("Email address already exists in the system", "duplicate", "/data/attributes/email")


def _no_email(_call: Call, _absent: list[list[str]]) -> Refusal:
    # Documented: 400 with an empty object.
    return Refusal(Response(400, {}))


def _derived(row: Row) -> Row:
    email = str(row.get("email") or "")
    digest = hashlib.md5(email.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
    organization = row.get("orgid")
    return {
        "hash": digest,
        "email_empty": not email,
        "organization": organization if organization not in ("", "0", None) else None,
    }


def _removed(account: Account, row: Row) -> None:
    for name in (*BESIDE, "contactTags", "scoreValues", SEGMENT_MEMBERS):
        table = account.table(name)
        for key in table.where("contact", row["id"]):
            table.remove(key)
    notes = account.table("notes")
    for key in notes.where("relid", row["id"]):
        if notes[key]["reltype"] == "Subscriber":
            notes.remove(key)


def _through(table: str, field: str) -> Any:
    """The contacts that rows of another table name, where the `field` of that row is what was asked for."""

    def chosen(account: Account, value: str) -> Iterable[int]:
        rows, contacts = account.table(table), account.table("contacts")
        named = (int(rows[key]["contact"]) for key in rows.where(field, value))
        return [key for key in named if key in contacts]

    return chosen


def _on_list(account: Account, row: Row, status: str) -> bool:
    lists = account.table("contactLists")
    places = lists.where("contact", row["id"])
    return status == "-1" or any(str(lists[key].get("status")) == status for key in places)


def _like(*fields: str) -> Any:
    def passes(_account: Account, row: Row, value: str) -> bool:
        return any(value.casefold() in str(row.get(name) or "").casefold() for name in fields)

    return passes


def _score(account: Account, row: Row) -> float:
    values = account.table("scoreValues")
    return sum(float(values[key].get("scoreValue") or 0) for key in values.where("contact", row["id"]))


def _ids(name: str) -> Any:
    def compute(account: Account, row: Row) -> list[str]:
        table = account.table(name)
        return [table[key]["id"] for key in table.where("contact", row["id"])]

    return compute


def _number(value: str) -> Any:
    return int(value) if value.lstrip("-").isdecimal() else value


_OWNED = frozenset(BESIDE)

TRAITS = {
    "contacts": Traits(
        called="Subscriber",
        indexed=("email",),
        defaults={
            "orgid": "0",
            "bounced_hard": "0",
            "bounced_soft": "0",
            "ip": "0",
            "sentcnt": "0",
            "gravatar": "0",
            "deleted": "0",
            "anonymized": "0",
            "mpp_tracking": "0",
            "sentiment": None,
        },
        links=(
            "bounceLogs",
            "contactAutomations",
            "contactData",
            "contactGoals",
            "contactLists",
            "contactLogs",
            "contactTags",
            "contactDeals",
            "deals",
            "fieldValues",
            "geoIps",
            "notes",
            "organization",
            "plusAppend",
            "trackingLogs",
            "scoreValues",
            "accountContacts",
            "automationEntryCounts",
        ),
        computed={name: _ids(name) for name in (*BESIDE, "scoreValues")},
        without={"list": _OWNED, "update": _OWNED},
        search=("email", "firstName", "lastName", "phone", "orgname"),
        filters={
            "email_like": _like("email"),
            "exclude": lambda _account, row, value: row["id"] != value,
            "phone": lambda _account, row, value: str(row.get("phone")).startswith(value),
            "organization": lambda _account, row, value: row.get("organization") == value,
            "status": _on_list,
            # They change how a segment is evaluated and who asks, not what is found here.
            "forceQuery": lambda _account, _row, _value: True,
            "in_group_lists": lambda _account, _row, _value: True,
            "sortId": lambda _account, _row, _value: True,
        },
        chosen={
            "tagid": _through("contactTags", "tag"),
            "listid": _through("contactLists", "list"),
            "formid": _through("contactLists", "form"),
            "seriesid": _through("contactAutomations", "automation"),
            "segmentid": _through(SEGMENT_MEMBERS, "segment"),
        },
        orders={
            "name": lambda _account, row: queries.rank(f"{row.get('firstName')} {row.get('lastName')}"),
            "score": _score,
        },
        derived=_derived,
        faults=_faults,
        removed=_removed,
    ),
}
HANDLERS = {
    "create_contact": create,
    "sync_contact": sync,
    "update_contact": update,
    "get_contact": get,
    "list_contacts": list_,
}
ABSENT = {"sync_contact": _no_email}
