"""`make changes`: what a change of the spec means to callers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.document import ROOT, Document
from tools.changes import changes_between, markdown
from tools.comparison import compare
from tools.surface import Function, Part, Surface, members, read

SHOP = ROOT / "tests" / "data" / "shop.yaml"

THINGS = ("client.things.create", "client.things.get", "client.things.list")
RETURNED = f"(returned by {', '.join(f'`{name}`' for name in THINGS)})"
SENT = "(sent by `client.things.create`)"

OWNERS = """
  /owners:
    get:
      operationId: get_owner
      tags: [owners]
      summary: Get the owner.
      responses:
        "200":
          description: The owner.
          content: {application/json: {schema: {$ref: "#/components/schemas/Owner"}}}
"""


def reported(*edits: tuple[str, str]) -> list[str]:
    """The lines for a shop whose document was edited."""
    old = new = SHOP.read_text(encoding="utf-8")
    for before, after in edits:
        assert before in new, before
        new = new.replace(before, after)
    return markdown(changes_between(old.encode(), new.encode())).splitlines()


# ------------------------------------------------------------------------------------------- from document to report


def test_a_comment_or_a_description_is_nothing_that_callers_see() -> None:
    assert reported(("# A small document", "# The small document"), ("Its price.", "What it costs.")) == [
        "### API surface",
        "",
        "Nothing that callers see.",
    ]


def test_operations_and_parameters() -> None:
    lines = reported(
        ("enum: [red, blue]", "enum: [red, green]"),
        ("filters[name][eq]", "filters[name][is]"),
        (
            "name: since, in: query, schema: {type: string",
            "name: shelf, in: query, required: true, schema: {type: integer",
        ),
        ("limit: 100", "limit: 20"),
        ("shelfId", "rackId"),
        ("operationId: delete_thing\n      tags: [things]", "operationId: delete_thing\n      tags: [shelves]"),
        ("operationId: get_thing", "operationId: fetch_thing"),
        (
            "summary: Create a thing.",
            "summary: Create a thing.\n      description: Deprecated since 2, use another shop.",
        ),
        ("components:", f"{OWNERS}components:"),
        ("  schemas:\n", "  schemas:\n    Owner: {type: object, properties: {name: {type: string}}}\n"),
    )
    name, colours = "`delete_thing`", ("`Literal['blue', 'red']`", "`Literal['green', 'red']`")
    assert lines == [
        "### API surface",
        "",
        f"- **Breaking:** `client.things.delete` ({name}) is now `client.shelves.delete_thing` ({name}).",
        "- **Breaking:** Parameter `shelf_id` of `client.shelves.delete_thing` is now `rack_id`.",
        "- **Breaking:** `client.things.get` (`get_thing`) is now `client.things.fetch` (`fetch_thing`).",
        "- **Breaking:** Parameter `shelf_id` of `client.things.fetch` is now `rack_id`.",
        "- **Breaking:** Parameter `since` of `client.things.list` was removed.",
        "- **Breaking:** Parameter `shelf` of `client.things.list` is new and required: `int`.",
        f"- **Breaking:** Parameter `colour` of `client.things.list` is {colours[1]} instead of {colours[0]}.",
        "- **Breaking:** Parameter `filters_name_eq` of `client.things.list` is now `filters_name_is`.",
        "- **Breaking:** `client.things.list` gives at most 20 rows a page instead of 100.",
        "- `client.owners.get` (`get_owner`) is new: `GET /owners`.",
        "- `client.things.create`: Deprecated since 2, use another shop.",
        "- Models are new: `Owner`.",
    ]


def test_models_and_fields() -> None:
    lines = reported(
        ("required: [name]", "required: [name, price]"),
        ("      required: [id]\n", "      required: [id, name]\n"),
        (
            "weight: {type: [string, integer], description: Its weight.}",
            "weight: {type: integer, description: Its weight.}",
        ),
        (
            "size: {type: string, description: How large it is.}",
            "extent: {type: string, description: How large it is.}",
        ),
        ("colour: {type: string, description: Its colour.}", "maker: {type: string, description: Who made it.}"),
        ("ThingReply", "OneThing"),
    )
    assert lines == [
        "### API surface",
        "",
        "- **Breaking:** The model `ThingReply` is now `OneThing`.",
        f"- **Breaking:** Field `size` of `Thing` {RETURNED} is now `extent`.",
        f"- **Breaking:** Field `colour` of `ThingCreate` {SENT} was removed.",
        f"- **Breaking:** Field `price` of `ThingCreate` {SENT} is required now.",
        f"- **Breaking:** Field `weight` of `ThingCreate` {SENT} is `int` instead of `str | int`.",
        f"- Field `name` of `Thing` {RETURNED} is required now.",
        f"- Field `name` of `Thing` {RETURNED} is `str` instead of `str | None`.",
        f"- Field `weight` of `Thing` {RETURNED} is `int | None` instead of `str | int | None`.",
        f"- Field `maker` of `ThingCreate` {SENT} is new: `str`.",
    ]


def test_an_operation_that_is_gone_takes_its_models_along() -> None:
    start = "    post:\n"
    text = SHOP.read_text(encoding="utf-8")
    operation = text[text.index(start) : text.index("  /shelves/")]
    schemas = text[text.index("    ThingCreate:") : text.index("    ThingList:")]
    request = text[text.index("    ThingCreateRequest:") :]
    assert reported((operation, ""), (schemas, ""), (request, "")) == [
        "### API surface",
        "",
        "- **Breaking:** `client.things.create` (`create_thing`) was removed.",
        "- **Breaking:** Models were removed: `ThingCreate`, `ThingCreateRequest`.",
    ]


def test_it_reads_all_that_the_package_has() -> None:
    surface = read(ROOT / "ac_client")
    document = Document()
    assert set(surface.functions) == {operation.name for operation in document.operations}
    for operation in document.operations:
        function = surface.functions[operation.name]
        assert function.tag == operation.tag
        assert function.method or operation.first_success.keys() & {"x-alias-of", "x-hidden"}
        assert len(function.parts) == len(operation.parameters)
        for part in function.parts:
            place, wire = part.wire.split(" ", 1)
            if place != "path":
                declared = next(node for node in operation.parameters if node["name"] == wire)
                assert part.required == declared.get("required", False)
                assert part.note.split() == document.resolve(declared["schema"]).get("description", "").split()
    for name, schema in document.schemas.items():
        if schema.get("properties"):
            fields = {part.wire: part for part in surface.models[name] if part.name != "additional_properties"}
            assert set(fields) == set(schema["properties"])
            assert {wire for wire, part in fields.items() if part.required} == set(schema.get("required", []))


# ------------------------------------------------------------------------------------------------- what breaks whom


def shop(
    *parts: Part,
    sent: tuple[Part, ...] = (),
    returned: tuple[Part, ...] = (),
    body: str | None = "Sent",
    declared: dict[str, str] | None = None,
) -> Surface:
    """A surface of one function and two models."""
    given = {"method": "'PUT'", "path": "'/things/{id}'", **(declared or {})}
    function = Function("update_thing", "things", "update", parts, body, "Returned", given)
    return Surface({"update_thing": function}, {"Sent": sent, "Returned": returned})


def part(type: str = "str", *, name: str = "x", wire: str = "query x", required: bool = False, note: str = "") -> Part:  # noqa: A002
    return Part(name, wire, type, required, note)


# What happens to a value's type or presence, and whether it breaks who sends it, and who reads it.
TURNS = [
    ("a type more", part("str"), part("str | int"), False, True),
    ("a type less", part("str | int"), part("str"), True, False),
    ("another type", part("str"), part("int"), True, True),
    ("a value more", part("Literal['a']"), part("Literal['a', 'b']"), False, True),
    ("a value less", part("Literal['a', 'b']"), part("Literal['a']"), True, False),
    ("any text instead of values", part("Literal['a']"), part("str"), False, True),
    ("values instead of any text", part("str"), part("Literal['a']"), True, False),
    ("a number with fractions", part("int"), part("float"), False, True),
    ("null", part("str"), part("str | None"), False, True),
    ("anything", part("str"), part("JSON"), False, True),
    ("required", part(), part(required=True), True, False),
    ("optional", part(required=True), part(), False, True),
]


@pytest.mark.parametrize(("turn", "before", "after", "sending", "reading"), TURNS, ids=[turn[0] for turn in TURNS])
def test_what_breaks_depends_on_who_sends_and_who_reads(
    turn: str, before: Part, after: Part, sending: bool, reading: bool
) -> None:
    assert [change.breaking for change in compare(shop(before), shop(after))] == [sending]
    assert [change.breaking for change in compare(shop(sent=(before,)), shop(sent=(after,)))] == [sending]
    assert [change.breaking for change in compare(shop(returned=(before,)), shop(returned=(after,)))] == [reading]


def test_a_model_that_is_sent_and_returned_breaks_for_either_reason() -> None:
    for before, after in ((part("str"), part("str | int")), (part("str | int"), part("str"))):
        old, new = (shop(sent=(part("Returned", name="y", wire="y"),), returned=(one,)) for one in (before, after))
        assert [change.breaking for change in compare(old, new)] == [True]


def test_the_order_of_a_union_is_nothing() -> None:
    assert compare(shop(part("int | str")), shop(part("str | int"))) == []
    assert compare(shop(part("Literal['a', 'b']")), shop(part("Literal['b', 'a']"))) == []
    assert members("list[str | int] | Literal['a', 1] | None") == ["list[str | int]", "'a'", "1", "None"]


def test_a_field_that_is_added_breaks_only_who_must_send_it() -> None:
    new, needed = part(), part(required=True)
    assert [change.breaking for change in compare(shop(), shop(new))] == [False]
    assert [change.breaking for change in compare(shop(), shop(needed))] == [True]
    assert [change.breaking for change in compare(shop(), shop(returned=(needed,)))] == [False]
    assert [change.breaking for change in compare(shop(new), shop())] == [True]


def test_two_that_look_alike_are_not_taken_for_a_rename() -> None:
    old = (part(name="a", wire="query a", note="A day."), part(name="b", wire="query b", note="A day."))
    new = (part(name="c", wire="query c", note="A day."), part(name="d", wire="query d", note="A day."))
    texts = [change.text for change in compare(shop(*old), shop(*new))]
    assert [text.split("` ")[-1] for text in texts] == [
        "was removed.",
        "was removed.",
        "is new: `str`.",
        "is new: `str`.",
    ]


def test_another_key_under_the_same_name_breaks_nobody() -> None:
    (change,) = compare(shop(part(wire="query a")), shop(part(wire="query b")))
    assert change.text == "Parameter `x` of `client.things.update` is `query b` to the API instead of `query a`."
    assert not change.breaking


def test_path_parameters_are_given_by_place() -> None:
    one, other = part(name="a", wire="path a", required=True), part(name="b", wire="path b", required=True)
    (change,) = compare(shop(one, other), shop(other, one))
    assert change.breaking
    assert "in another order: `b, a`" in change.text


@pytest.mark.parametrize(
    ("before", "after", "breaking", "text"),
    [
        ({}, {"repeat": "True"}, False, "when it may be sent again"),
        ({}, {"root": "'/api/2'"}, False, "the API root changed from `the default` to `'/api/2'`"),
        ({}, {"paging": "Paging(style='offset')"}, True, "is now a pager"),
        ({"paging": "Paging(style='offset')"}, {}, True, "is no longer a pager"),
        ({"paging": "Paging(style='offset')"}, {"paging": "Paging(style='key')"}, False, "how it is paged"),
        (
            {"paging": "Paging(limit=20)"},
            {"paging": "Paging(limit=100)"},
            False,
            "at most 100 rows a page instead of 20",
        ),
        ({"path": "'/a/{x}'"}, {"path": "'/b/{x}'"}, False, "sends `PUT /b/{x}` instead of `PUT /a/{x}`"),
        ({"path": "'/a/{x}'"}, {"path": "'/a/{y}'"}, None, ""),
    ],
)
def test_what_an_operation_declares(
    before: dict[str, str], after: dict[str, str], breaking: bool | None, text: str
) -> None:
    changes = compare(shop(declared=before), shop(declared=after))
    assert [change.breaking for change in changes] == ([] if breaking is None else [breaking])
    assert all(text in change.text for change in changes)


def test_a_body_that_comes_or_goes_breaks() -> None:
    (change,) = compare(shop(body=None), shop(body="Sent"))
    assert (change.breaking, change.text) == (True, "`client.things.update` takes `Sent` instead of no body.")


# ----------------------------------------------------------------------------------------------- the command itself


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.changes", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_an_unknown_revision_is_an_error() -> None:
    done = run("no-such-revision")
    assert done.returncode != 0
    assert "no openapi.yaml at 'no-such-revision'" in done.stderr


def test_without_a_revision_it_says_how_to_call_it() -> None:
    done = run("")
    assert done.returncode != 0
    assert "make changes BASE=" in done.stderr
