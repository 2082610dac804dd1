"""The bulk import of contacts: a job that ends after a second of the account's time."""

from __future__ import annotations

import re
import uuid
from typing import TYPE_CHECKING

from ac_sandbox.particular.pairs import link
from ac_sandbox.responses import Refusal, Response
from ac_sandbox.webhooks import Delivery

if TYPE_CHECKING:
    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.rows import Row

# The vendor's limit of one request.
MOST = 250

# How long a job takes, in seconds of the account's time.
TAKES = 1.0

_FIELDS = {"email": "email", "first_name": "firstName", "last_name": "lastName", "phone": "phone"}
_JOBS = "importJobs"
_INVALID = "JSON payload did not pass validation. Please fix failure Reasons and retry. "
_INVALID += "The import was not queued for processing."

# Documented as failed: `invalid.email@invalidDomain` and `invalid'character@example.com`.
_ADDRESS = re.compile(r"[^@\s'\"(),:;<>\[\]\\]+@([\w-]+\.)+[\w-]{2,}")


def create(call: Call) -> Response:
    """Queue contacts; one that lacks its address rejects the whole batch."""
    contacts = call.body["contacts"]
    reasons = [
        {"contact": number, "failureReason": "email is a required field."}
        for number, one in enumerate(contacts)
        if not one.get("email")
    ]
    if reasons or not 0 < len(contacts) <= MOST:
        text = _INVALID if reasons else f"contacts must hold 1 to {MOST} contacts."
        raise Refusal(Response(400, {"success": 0, "message": text, "failureReasons": reasons}))
    account, batch = call.account, str(uuid.uuid4())
    job = account.table(_JOBS).add({"batchId": batch, "status": "active", "contacts": len(contacts)})
    callback = call.body.get("callback") or {}
    account.later(TAKES, lambda: _finish(account, job, contacts, callback))
    return Response(
        200, {"Success": 1, "queued_contacts": len(contacts), "batchId": batch, "message": "Contact import queued"}
    )


def get(call: Call) -> Response:
    """What became of a batch: the ids of the contacts, and the addresses that are none."""
    jobs = call.account.table(_JOBS)
    batch = dict(call.query).get("batchId", "")
    key = jobs.first_where("batchId", batch)
    if key is None:
        raise Refusal(
            Response(
                400, {"success": 0, "message": "There is no such batch." if batch else "'batchId' is a required field."}
            )
        )
    job = jobs[key]
    return Response(200, {"status": job["status"], **{name: job.get(name, []) for name in ("success", "failure")}})


def overview(call: Call) -> Response:
    """How many batches and contacts are waiting, and how many have been done."""
    found: dict[str, list[dict[str, str]]] = {}
    for name, status in (("outstanding", "active"), ("recentlyCompleted", "completed")):
        jobs = [job for job in call.account.table(_JOBS) if job["status"] == status]
        day = call.account.clock.now().strftime("%Y-%m-%d")
        contacts = str(sum(job["contacts"] for job in jobs))
        found[name] = [{"forDate": day, "batches": str(len(jobs)), "contacts": contacts}] if jobs else []
    return Response(200, found)


def _finish(account: Account, job: int, contacts: list[Row], callback: Row) -> None:
    success, failure = [], []
    for one in contacts:
        if _ADDRESS.fullmatch(one["email"]):
            success.append(_write(account, one))
        else:
            failure.append(one["email"])
    account.table(_JOBS).change(job, {"status": "completed", "success": success, "failure": failure})
    if callback.get("url"):
        account.webhooks.deliver(_callback(callback, len(success), failure))


def _callback(asked: Row, succeeded: int, failed: list[str]) -> Delivery:
    """The request that reports the end of an import; the names of its numbers are not documented."""
    fields, headers = (
        {one["key"]: one["value"] for one in asked.get(name) or () if one["key"]} for name in ("params", "headers")
    )
    method = str(asked.get("requestType", "POST")).upper()
    if method == "POST" and str(asked.get("detailed_results", "")).lower() == "true":
        errors = {f"errors[{n}]": f"{email}: invalid email address" for n, email in enumerate(failed)}
        fields |= {"success": str(succeeded), "failure": str(len(failed)), **errors}
    return Delivery(asked["url"], fields, method=method, headers=headers)


def _write(account: Account, sent: Row) -> str:
    table, resource = account.table("contacts"), account.resource("contacts")
    fields = {ours: sent[theirs] for theirs, ours in _FIELDS.items() if theirs in sent}
    key = table.first_where("email", sent["email"])
    if key is None:
        key = table.add(fields)
    else:
        account.change(resource, key, fields)
    id_: str = table[key]["id"]
    for name in sent.get("tags", ()):
        tags = account.table("tags")
        tag = tags.first_where("tag", name)
        tag = tags.add({"tag": name, "tagType": "contact"}) if tag is None else tag
        link(account, "contactTags", {"contact": id_, "tag": tags[tag]["id"]}, {})
    for one in sent.get("fields", ()):
        link(account, "fieldValues", {"contact": id_, "field": str(one.get("id"))}, {"value": one.get("value")})
    for name, status in (("subscribe", "1"), ("unsubscribe", "2")):
        for one in sent.get(name, ()):
            link(account, "contactLists", {"contact": id_, "list": str(one.get("listid"))}, {"status": status})
    return id_


HANDLERS = {"create_import": create, "get_import": get, "get_import_overview": overview}
