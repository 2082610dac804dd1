"""Every documented example of every operation: it is read unchanged, and can be sent if it is valid."""

from __future__ import annotations

from typing import Any

from ac_client.models import Error
from tests.models.documented import BY_PLACE, Example, examples, sent
from tests.models.kinds import text

EXAMPLES = examples()

# Examples that are not what the OpenAPI document says, which follows other examples of the same, or recorded traffic.
WRONG = {
    ("request", "DELETE /groupMembers/{id}"): "a deletion has no body; the example is that of an update",
    ("request", "GET /groupMembers/{id}"): "likewise",
    ("request", "PATCH /deals/bulkUpdate"): "the owner is what the call is for; one row of the example lacks it",
    ("request", "POST /addresses"): "company_name, where the update and the responses have companyName",
    ("request", "POST /prism/urlWhitelistings"): "the example is that of /siteTrackingDomains",
    ("request", "POST /tasktypeOutcomeRels"): "a task outcome, copied by mistake",
    ("request", "PUT /tasktypeOutcomeRels/{id}"): "likewise",
    ("response", "DELETE /customObjects/schemas/{schemaId}/fields/{fieldId}"): "a live check saw no body",
    ("response", "DELETE /prism/urlWhitelistings/{id}"): "an empty object, with the status of an empty body",
    ("response", "GET /emailActivities"): "an empty object, without the list",
    ("response", "POST /fields"): "that of a listing, copied by mistake",
}


def kind(example: Example) -> str:
    return "request" if example.status is None else "response"


def test_all_of_them_are_of_operations_of_ours() -> None:
    assert [example.place for example in EXAMPLES if example.place not in BY_PLACE] == []
    assert len(EXAMPLES) > 600
    assert len({example.place for example in EXAMPLES}) > 250


def test_they_agree_with_the_openapi_document() -> None:
    wrong: dict[tuple[str, str], list[str]] = {}
    for example in EXAMPLES:
        if (example.status or 200) < 400 and (problems := example.problems):
            wrong.setdefault((kind(example), example.place), problems)
    assert {place: problems for place, problems in wrong.items() if place not in WRONG} == {}
    assert [place for place in WRONG if place not in wrong] == [], "these are right by now"


def test_every_response_is_read_and_given_back() -> None:
    wrong = []
    for example in EXAMPLES:
        if example.status is None:
            continue
        before = text(example.json)
        parse = (example.generated.parse if example.status < 400 else None) or Error.from_dict
        if text(as_json(parse(example.json))) != before or text(example.json) != before:
            wrong.append(f"{example.place} {example.status}")
    assert wrong == []


def as_json(response: Any) -> Any:
    return [as_json(row) for row in response] if isinstance(response, list) else response.to_dict()


def test_every_request_that_agrees_can_be_built_from_the_models() -> None:
    wrong = {}
    for example in EXAMPLES:
        if example.status is not None or example.problems:
            continue
        try:
            made = sent(example)
        except (TypeError, ValueError) as problem:
            wrong[f"{example.place} {text(example.json)[:200]}"] = str(problem)
        else:
            if text(made) != text(example.json):
                wrong[example.place] = f"{text(made)} is not {text(example.json)}"
    assert wrong == {}
