"""Saved responses: a subject or a body, and 422 where others answer 404."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ac_sandbox import responses
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Refusal


def _faults(call: Call) -> Iterable[Mapping[str, Any]]:
    if call.operation.id == "create_saved_response" and not call.sent.get("subject") and not call.sent.get("body"):
        for name in ("subject", "body"):
            title = "Either a subject or a body needs to be provided."
            yield responses.item(title, "field_invalid", f"/data/attributes/{name}")


def _absent(call: Call, absent: list[list[str]]) -> Refusal:
    items = [
        responses.item("This field is required.", "field_missing", "/".join(("/data/attributes", *names)))
        for names in absent
    ]
    return responses.errors(422, [*items, *_faults(call)])


TRAITS = {
    "savedResponses": Traits(
        missing={"PUT": 422},
        defaults={"mdate": None},
        links=("user", "savedResponseCategorySavedResponse"),
        without={"create": frozenset({"mdate", "ldate", "last_sent_user_id"})},
        faults=_faults,
    )
}
ABSENT = {"create_saved_response": _absent}
