"""Task outcomes, the task types that offer them, and reminders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ac_sandbox import actions, responses
from ac_sandbox.traits import Traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ac_sandbox.account import Account
    from ac_sandbox.actions import Call
    from ac_sandbox.responses import Response
    from ac_sandbox.rows import Row


def create(call: Call) -> Response:
    """Make an outcome; whether it is disabled is empty in the response, unless it was sent."""
    response = actions.create(call)
    response.body["taskOutcome"]["disabled"] = call.sent.get("disabled", "")
    return response


def _faults(call: Call) -> Iterable[Mapping[str, Any]]:
    title = call.sent.get("title")
    if title is None:
        return
    own = call.account.key(call.resource, call.id) if call.operation.path_names else None
    if call.account.table("taskOutcomes").first_where("title", title) not in (None, own):
        text = "A task outcome with the same title already exists."
        yield responses.item(text, "field_invalid", "/data/attributes/title")


def _derived(row: Row) -> Row:
    return {"sentiment": str(row.get("sentiment") or "").upper()}


def _offered_by(account: Account, row: Row) -> list[str]:
    relations = account.table("tasktypeOutcomeRels")
    return [relations[key]["tasktype_id"] for key in relations.where("outcome_id", row["id"])]


def _removed(account: Account, row: Row) -> None:
    relations = account.table("tasktypeOutcomeRels")
    for key in relations.where("outcome_id", row["id"]):
        relations.remove(key)


def _related(row: Row) -> Row:
    # The same fact in two spellings.
    return {"tasktype": row.get("tasktype_id"), "outcome": row.get("outcome_id"), "createdBy": row.get("created_by")}


# The filter takes numbers where everything else has words.
_SENTIMENTS = {"1": "NEGATIVE", "2": "NEUTRAL", "3": "POSITIVE"}


def _of_sentiment(_account: Account, row: Row, value: str) -> bool:
    return bool(row["sentiment"] == _SENTIMENTS.get(value, value.upper()))


TRAITS = {
    "taskOutcomes": Traits(
        made=200,
        defaults={"created_by": "1", "updated_by": "1", "disabled": "0"},
        times={"created_utc_timestamp": "offset", "updated_utc_timestamp": "offset"},
        links=("tasktypeOutcomeRels", "dealTasks"),
        without={
            "create": frozenset({"updated_by", "created_utc_timestamp", "updated_utc_timestamp", "dealTasktype_ids"}),
            "update": frozenset({"dealTasktype_ids"}),
        },
        computed={"dealTasktype_ids": _offered_by},
        filters={"filters[sentiment]": _of_sentiment},
        derived=_derived,
        faults=_faults,
        removed=_removed,
    ),
    "tasktypeOutcomeRels": Traits(
        called="TasktypeOutcomeRel",
        defaults={"created_by": "1", "display_order": "0"},
        times={"created_utc_timestamp": "offset", "updated_utc_timestamp": "plain"},
        links=("tasktype", "outcome", "createdBy"),
        derived=_related,
    ),
    "taskNotifications": Traits(called="TaskNotification", made=200),
}
HANDLERS = {"create_task_outcome": create}
