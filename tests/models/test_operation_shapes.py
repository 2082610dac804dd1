"""The templates on operations of odd shapes: what they hand to the client, and what they refuse."""

from __future__ import annotations

import copy
import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.document import ROOT
from tests.models.test_shapes import generate, importable
from tools.annotate import method_name

SHAPES = Path(__file__).with_name("operations.yaml")
Tree = dict[str, Any]


class Recording:
    """A client that keeps what it is called with, as the real one would write it, and returns a prepared response."""

    def __init__(self, package: Any, answer: object) -> None:
        self.package = package
        self.answer = answer
        self.query: dict[str, object] = {}
        self.body: object = None

    def call(
        self, operation: Any, *, path: Any = None, query: Any = None, headers: Any = None, body: Any = None
    ) -> Any:
        self.operation, self.path, self.query = operation, path, query
        self.body = body if body is None else self.package("_body").to_json(operation, body)
        return self.package("types").Response(200, {}, b"", operation.parse(copy.deepcopy(self.answer)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("operations")
    done = generate(SHAPES, folder / "odd_operations")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def package(folder: Path) -> Iterator[Callable[[str], Any]]:
    with importable(folder, "odd_operations"):
        yield lambda name: importlib.import_module(f"odd_operations.{name}")


@pytest.fixture
def client(package: Any) -> Recording:
    return Recording(package, {"code": "a"})


@pytest.fixture
def things(package: Any, client: Recording) -> Any:
    return package("api.things").Things(client)


def said(package: Any, tag: str, name: str) -> dict[str, Any]:
    """What an operation's module says, besides its name, method, path and parser, where it is not the default."""
    operation = package(f"api.{tag}.{name}").OPERATION
    blank = package("operations").Operation("", "", "", None)
    fields = ("response", "body", "body_type", "envelope", "root", "server", "auth", "failure_list",
              "empty_ok", "paging", "repeat")  # fmt: skip
    return {name: getattr(operation, name) for name in fields if getattr(operation, name) != getattr(blank, name)}


def test_the_type_checker_accepts_them(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "-p", "odd_operations.api"]
    cache = ["--cache-dir", str(folder / "cache")]
    done = subprocess.run([*command, *cache], cwd=folder, capture_output=True, text=True, check=False)
    # What the clients call is not generated from this document.
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_the_runtime_is_told(package: Any) -> None:
    paging = package("operations").Paging
    assert said(package, "things", "list_things") == {
        "envelope": "things",
        "empty_ok": ("search",),
        "paging": paging(style="page", rows="things", limit=50, row_key="code", page="page", size="page_size"),
    }
    assert said(package, "things", "list_bare_things") == {"response": "array", "paging": paging("whole", "")}
    assert said(package, "messages", "list_messages") == {
        "envelope": "data", "paging": paging(style="next", rows="data", limit=20, row_key=None, next="links.next"),
    }  # fmt: skip
    assert said(package, "events", "track_event") == {
        "body": "EventTrackRequest", "body_type": "form", "server": "https://track.example.com", "auth": "none",
    }  # fmt: skip
    assert said(package, "things", "update_thing") == {
        "body": "ThingUpdateRequest", "envelope": "code", "failure_list": "errors",
    }  # fmt: skip
    assert said(package, "things", "replace_things") == {"response": "array", "body": "list[ThingCreateRequest]"}


def test_a_body_without_a_wrapper_is_made_of_its_own_fields(things: Any, client: Recording, package: Any) -> None:
    things.create(name="Boat", price=100, owner=package("models").Owner(id=7))
    assert client.body == {"name": "Boat", "price": 100, "owner": {"id": 7}}
    things.create(body=package("models").ThingCreateRequest("Boat"))
    assert client.body == {"name": "Boat"}
    with pytest.raises(ValueError, match="missing: name=;"):
        things.create(price=100)


def test_what_stands_beside_the_wrapper_is_a_keyword_too(things: Any, client: Recording) -> None:
    things.update("a", name="Boat", use_defaults=True)
    assert client.body == {"thing": {"name": "Boat"}, "useDefaults": True}
    assert client.path == {"code": "a"}


def test_an_array_is_sent_and_read_as_models(things: Any, client: Recording, package: Any) -> None:
    client.answer = [{"code": "a"}, {"code": "b", "made": None}]
    models = package("models")
    made = things.replace(body=[models.ThingCreateRequest("Boat"), models.ThingCreateRequest("Car", price=1)])
    assert client.body == [{"name": "Boat"}, {"name": "Car", "price": 1}]
    assert made == [models.Thing("a"), models.Thing.from_dict({"code": "b", "made": None})]
    assert (made[0].made, made[1].made, "made" in made[0], "made" in made[1]) == (None, None, False, True)
    wrongs: list[Any] = [[], "text", {}, models.ThingCreateRequest("Boat"), [models.Thing("a")], [{"name": "Boat"}]]
    for wrong in wrongs:
        with pytest.raises(ValueError, match=r"replace_things: body(\[0\])? must be a"):
            things.replace(body=wrong)


class TestABodyIsWhatItsTypeSays:
    """Whether it came as a model, as keywords, or as a dict in place of a model."""

    @pytest.mark.parametrize(
        ("field", "value", "why"),
        [
            ("name", 5, r"thing\.name cannot be int; it takes str"),
            ("name", ["a"], r"thing\.name cannot be list; it takes str"),
            ("name", True, r"thing\.name cannot be bool; it takes str"),
            ("name", None, r"thing\.name cannot be None, for it is not documented that null empties it; it takes str"),
            ("name", {"a": 1}, r"thing\.name cannot be dict; it takes str"),
            ("colors", None, r"thing\.colors cannot be None; colors='' empties it"),
            ("parent", 1.5, r"thing\.parent cannot be float; it takes str or NoneType"),
            ("colors", [], r"thing\.colors cannot be \[\]; colors='' empties it"),
            ("colors", ["Red", 5], r"thing\.colors\[1\] cannot be int; it takes str"),
            ("colors", ["Red||Blue"], r"thing\.colors: no choice can hold '\|\|', as in \['Red\|\|Blue'\]"),
        ],
    )
    def test_else_it_is_refused(self, things: Any, package: Any, field: str, value: object, why: str) -> None:
        models = package("models")
        whole = models.ThingUpdateRequest(models.ThingWrite(**{field: value}))
        in_place = models.ThingUpdateRequest.from_dict({})
        in_place.thing = {field: value}
        for given in ({field: value}, {"body": whole}, {"body": in_place}):
            with pytest.raises(ValueError, match=rf"update_thing: body\.{why}"):
                things.update("a", **given)

    def test_money_is_in_cents(self, things: Any) -> None:
        with pytest.raises(ValueError, match=r"body\.price cannot be float; it takes int"):
            things.create(name="Boat", price=19.99)

    def test_a_dict_for_a_model_must_be_whole(self, things: Any, client: Recording) -> None:
        with pytest.raises(ValueError, match=r"body\.owner\.id is missing"):
            things.create(name="Boat", owner={"note": "x"})
        with pytest.raises(ValueError, match=r"body\.owner\.note cannot be int"):
            things.create(name="Boat", owner={"id": 1, "note": 1})
        things.create(name="Boat", owner={"id": 1, "new": [None]})
        assert client.body == {"name": "Boat", "owner": {"id": 1, "new": [None]}}

    def test_choices_are_written_as_the_api_does(self, things: Any, client: Recording) -> None:
        things.update("a", colors=["Red", "Blue"])
        assert client.body == {"thing": {"colors": "||Red||Blue||"}}
        things.update("a", colors="Red", parent=None)
        assert client.body == {"thing": {"colors": "Red", "parent": None}}


def test_empty_text_that_would_say_something_else_is_not_written_back(package: Any) -> None:
    write = package("models").ThingWrite
    assert write.of({"name": "", "externalid": ""}).to_dict() == {"name": ""}
    assert write.of({"externalid": "e"}).to_dict() == {"externalid": "e"}


def test_a_date_says_how_it_becomes_a_datetime(folder: Path) -> None:
    module = (folder / "odd_operations" / "models" / "thing.py").read_text(encoding="utf-8")
    assert '"""When it was made. `dates.parse` converts it to a `datetime`."""' in module


GET = ("paths", "/things", "get")
SUCCESS = (*GET, "responses", "200")


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        ((*SUCCESS, "x-paging"), {"style": "spiral"}, "nothing here reads a listing by 'spiral'"),
        ((*SUCCESS, "x-paging"), {"style": "next"}, "lacks next"),
        ((*SUCCESS, "x-paging"), {"style": "whole", "page": "p"}, "has no page"),
        ((*SUCCESS, "x-repeat-safe"), True, "nothing here knows x-repeat-safe"),
        ((*GET, "x-sourcee"), {}, "nothing here knows x-sourcee"),
        (("components", "schemas", "Thing", "x-row"), "a", "nothing here knows x-row"),
        (("components", "schemas", "Thing", "properties", "code", "x-encode"), "rot13", "nothing here encodes rot13"),
        (("paths", "/event", "post", "responses", "200", "x-server"), {"url": "https://a.example", "auth": "header"},
         "the token goes to the account's own host alone"),
        (("paths", "/event", "post", "responses", "200"), {"description": "none"}, "a form goes to another server"),
        (("paths", "/things", "post", "requestBody", "content"), {"image/png": {}}, "a body must be one of"),
        (("paths", "/things", "post", "requestBody", "content", "application/json", "schema"),
         {"$ref": "#/components/schemas/ThingPage"}, "ThingPage: POST /things sends what GET /things reads"),
        (("paths", "/things", "post", "requestBody", "content", "application/json", "schema"), {"type": "string"},
         "a body must be an object or an array of objects"),
        ((*SUCCESS, "content", "application/json", "schema"), {"type": "string"}, "the envelope lacks its rows"),
        (("paths", "/things", "put", "responses", "200", "content", "application/json", "schema"), {"type": "string"},
         "a response must be an object, an array of objects, text or nothing: replace_things"),
        (("paths", "/things", "put", "operationId"), "list_thing", "things.list is the name of list_things already"),
        (("components", "schemas", "ThingUpdateRequest", "properties", "name"), {"type": "string"},
         "two arguments of one name in update_thing"),
    ],
)  # fmt: skip
def test_what_is_not_carried_fails_the_generation(
    tmp_path: Path, path: tuple[str, ...], value: object, why: str
) -> None:
    tree: Tree = yaml.safe_load(SHAPES.read_text(encoding="utf-8"))
    node: Any = tree
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    document = tmp_path / "document.json"
    document.write_text(json.dumps(tree), encoding="utf-8")
    command = [sys.executable, "tools/generate.py", "--into", str(tmp_path / "bad"), "--document", str(document)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("the generator failed; nothing was changed\n")
    assert why in done.stderr
    assert len(done.stderr.splitlines()) == 2, "the reason alone"
    assert not (tmp_path / "bad").exists()


@pytest.mark.parametrize(
    ("operation", "tag", "method"),
    [
        ("list_tags", "tags", "list"),
        ("get_address", "addresses", "get"),
        ("list_addresses", "addresses", "list"),
        ("list_contact_tags_by_contact", "contact_tags", "list_by_contact"),
        ("create_company", "companies", "create"),
        ("bulk_update_deal_owners", "deals", "bulk_update_owners"),
        ("get_tag_status", "status", "get_tag"),
        ("sync_contact", "contacts", "sync"),
        ("track_event", "events", "track"),
        ("say_hello", "tags", "say_hello"),
    ],
)
def test_a_method_is_called_as_its_operation_without_the_words_of_the_namespace(
    operation: str, tag: str, method: str
) -> None:
    assert method_name(operation, tag) == method
