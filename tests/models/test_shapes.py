"""The templates on shapes and names that the spec does not have, or not yet."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.document import ROOT
from tests.models.kinds import keys_of, objects, text

NAIVE = datetime(2026, 1, 31)  # noqa: DTZ001 - that is what must be refused
SHAPES = Path(__file__).with_name("shapes.yaml")
NAMES = sorted(yaml.safe_load(SHAPES.read_text(encoding="utf-8"))["components"]["schemas"])


def generate(document: Path, into: Path) -> subprocess.CompletedProcess[str]:
    """Make a package like ours from another document."""
    shutil.copytree(ROOT / "ac_client", into, ignore=shutil.ignore_patterns("api", "models", "__pycache__"))
    command = [sys.executable, "tools/generate.py", "--into", str(into), "--document", str(document)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@contextmanager
def importable(folder: Path, package: str) -> Iterator[None]:
    """Let a package be imported from a folder; afterwards it is forgotten."""
    sys.path.insert(0, str(folder))
    yield
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shapes")
    done = generate(SHAPES, folder / "odd_client")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def odd(package: Path) -> Iterator[Any]:
    """The models of `shapes.yaml`, in a package of another name: nothing in them knows what theirs is called."""
    with importable(package, "odd_client"):
        yield importlib.import_module("odd_client.models")


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_json_object_is_read_and_given_back(odd: Any, name: str, data: st.DataObject) -> None:
    model = getattr(odd, name)
    original = data.draw(objects(model, depth=3))
    made = model.from_dict(original)
    assert text(made.to_dict()) == text(original)
    assert copy.deepcopy(made) == pickle.loads(pickle.dumps(made)) == made


def test_the_type_checker_accepts_them(package: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "-p", "odd_client.models"]
    cache = ["--cache-dir", str(package / "cache")]
    done = subprocess.run([*command, *cache], cwd=package, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_names_that_would_hide_something_get_an_underscore(odd: Any) -> None:
    names = {key: name for key, name in keys_of(odd.Names).items() if name.strip("_").lower() != key.lower()}
    assert names == {
        "_links": "field_links", "__class__": "field_class_", "1st": "field_1st", "@": "field_", "tag type": "tag_type",
        'we"ird\\key': "weird_key", "filters[a][b]": "filtersab",
    }  # fmt: skip
    kept = keys_of(odd.Names)
    for key in (
        "from_dict",
        "to_dict",
        "of",
        "get",
        "additional_properties",
        "self",
        "class",
        "list",
        "UNSET",
    ):
        assert kept[key] == f"{key}_"
    made = odd.Names(id="1", from_dict_="a", Field_="b", field="c", UNSET_="d", additional_properties={"e": 1})
    assert made.to_dict() == {"id": "1", "from_dict": "a", "Field": "b", "field": "c", "UNSET": "d", "e": 1}
    assert odd.Names.__doc__ == 'Names that "hurt": \\ """ and more.'


def test_models_that_need_each_other(odd: Any) -> None:
    hen = odd.Chicken.from_dict({"egg": {"hen": {"self": {}}}, "chicks": [{}, {"egg": {}}, "other"]})
    assert isinstance(hen.egg, odd.Egg)
    assert isinstance(hen.egg.hen, odd.Chicken)
    assert isinstance(hen.egg.hen.self_, odd.Chicken)
    assert isinstance(hen.chicks[1].egg, odd.Egg)
    assert hen.chicks[2] == "other"


def test_a_circle_of_models_is_shown_copied_and_pickled(odd: Any) -> None:
    def circle(**more: object) -> Any:
        hen = odd.Chicken()
        hen.egg = odd.Egg(hen=hen)
        hen.chicks = [hen, odd.Chicken(additional_properties=more)]
        return hen

    assert repr(circle()) == "Chicken(egg=Egg(hen=Chicken(...)), chicks=[Chicken(...), Chicken()])"
    for other in (copy.deepcopy(circle(a=1)), pickle.loads(pickle.dumps(circle(a=1)))):
        assert repr(other) == repr(circle(a=1))
        assert other.egg.hen is other.chicks[0] is other


def test_lists_in_lists(odd: Any) -> None:
    cube = odd.Everything.from_dict({"cube": [[[{"a": "x"}, 1], 2], 3]}).cube
    assert (cube[0][0][0], cube[0][0][1], cube[0][1], cube[1]) == (odd.Pair.from_dict({"a": "x"}), 1, 2, 3)


def test_a_model_or_something_else(odd: Any) -> None:
    everything = odd.Everything.from_dict(
        {"modelOrText": "text", "modelOrList": [{"c": "1"}], "mixed": ["a", {"a": "b"}], "nullable": None}
    )
    assert everything.model_or_text == "text"
    assert everything.model_or_list == [odd.Moment(c="1")]
    assert everything.mixed == ["a", odd.Pair.from_dict({"a": "b"})]
    assert everything.nullable is None
    assert odd.Everything.from_dict({"modelOrList": {"a": "b"}}).model_or_list == odd.Pair.from_dict({"a": "b"})


def test_maps_hold_what_they_say(odd: Any) -> None:
    everything = odd.Everything.from_dict(
        {"models": {"x": {"a": "1"}}, "lists": {"y": [{"a": "1"}]}, "counts": {"z": {"n": 1}}}
    )
    assert everything.models["x"] == odd.Pair.from_dict({"a": "1"})
    assert everything.lists["y"] == [odd.Pair.from_dict({"a": "1"})]
    assert everything.counts["z"]["n"] == 1
    everything.models["x"] = odd.Pair(a="2", b=3)
    assert everything["models"] == {"x": {"a": "2", "b": 3}}


def test_moments_in_every_place_are_sent_with_an_offset(odd: Any) -> None:
    noon = datetime(2026, 1, 31, 12, tzinfo=UTC)
    sent = "2026-01-31T12:00:00+00:00"
    whole = {
        "due": sent,
        "day": "2026-01-31",
        "maybe": None,
        "moments": [sent, sent],
        "named": {"x": sent},
        "momentOrModel": sent,
    }
    planned = odd.Planned(
        due=noon,
        day=date(2026, 1, 31),
        maybe=None,
        moments=[noon, noon],
        named=odd.PlannedNamed(additional_properties={"x": noon}),
        moment_or_model=noon,
    )
    assert planned.to_dict() == whole
    assert odd.Planned.from_dict(whole) == planned
    planned.moment_or_model = odd.Moment(c="x", when=noon)
    assert planned["momentOrModel"] == {"c": "x", "when": sent}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("due", NAIVE), ("maybe", NAIVE), ("moments", [NAIVE]),
        ("moment_or_model", date(2026, 1, 31)), ("day", datetime(2026, 1, 31, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_moments_in_every_place_are_refused_without_one(odd: Any, field: str, value: object) -> None:
    planned = odd.Planned.from_dict({})
    setattr(planned, field, value)
    with pytest.raises(ValueError, match=rf"Planned\.{field} takes a date"):
        planned.to_dict()


def test_a_moment_in_a_map_is_refused_without_one(odd: Any) -> None:
    with pytest.raises(ValueError, match=r"PlannedNamed\[\.\.\.\] takes a datetime with an offset"):
        odd.PlannedNamed(additional_properties={"x": NAIVE}).to_dict()


def test_types_are_the_documents(odd: Any) -> None:
    types = {name: str(hint) for name, hint in odd.Everything.__annotations__.items()}
    assert types["need"] == "Pair"
    assert types["need_null"] == "str | None"
    assert types["cube"] == "list[list[list[Pair]]] | None"
    assert types["model_or_list"] == "Pair | list[Moment] | None"
    assert types["anything"] == "JSON"
    assert types["things"] == "list[JSON] | None"
    assert types["level"] == "Literal[1, 2, 3] | None"
    assert types["colour"] == "None | Literal['green', 'red']"
    assert types["constant"] == "Literal['fixed'] | None"
    assert types["switch"] == "Flag | None"
    assert types["either_switch"] == "Flag | int | None"


def test_types_of_what_is_sent(odd: Any) -> None:
    types = {name: str(hint) for name, hint in odd.Planned.__annotations__.items()}
    assert types["due"] == "datetime.datetime"
    assert types["maybe"] == "datetime.datetime | None | Unset"
    assert types["moments"] == "Sequence[datetime.datetime] | Unset"


def test_what_does_not_fit_is_left_out_of_what_is_made_of_it(odd: Any) -> None:
    alike: dict[str, Any] = {
        "need": "7", "needNull": None, "number": 1, "flag": "yes", "count": "12", "words": [1, "b"],
        "matrix": [[{"a": 1}]],
        "nullable": None, "modelOrText": {"c": "x", "more": 1}, "mixed": ["a", {"a": "b", "z": 1}], "models": {"x": {}},
        "counts": {"y": {"n": "1"}}, "known": {"name": "x", "other": "y", "odd": []}, "closed": {"a": "b", "c": "d"},
        "anything": {"deep": [None]}, "things": [1, None], "level": "2", "colour": "RED", "quoted": "", "new": 1,
        "inline": {"deep": {"deeper": "x", "deepest": "y"}},
    }  # fmt: skip
    assert odd.Everything.of(alike).to_dict() == {
        "needNull": None, "number": 1, "count": 12, "words": ["1", "b"], "matrix": [[{"a": "1"}]], "nullable": None,
        "modelOrText": {"c": "x"}, "mixed": ["a", {"a": "b"}], "models": {"x": {}}, "counts": {"y": {"n": 1}},
        "known": {"name": "x", "other": "y"}, "closed": {"a": "b"}, "anything": {"deep": [None]}, "things": [1, None],
        "level": 2, "colour": "red", "inline": {"deep": {"deeper": "x"}},
    }  # fmt: skip
    odds = {"number": True, "flag": 2, "count": "12.5", "words": [["a"]], "matrix": [{}], "nullable": "", "level": True}
    assert odd.Everything.of(odds | {"count": "007", "colour": 1, "mixed": [1.5], "models": [], "things": {}}) == (
        odd.Everything.from_dict({})
    )
    assert odd.Everything.of({"colour": "blue", "level": 4, "flag": False}).to_dict() == {
        "colour": "blue", "level": 4, "flag": False,
    }  # fmt: skip
    assert [odd.Everything.of({"flag": flag}).flag for flag in (0, 1, "0", "1")] == [False, True] * 2


def test_moments_without_an_offset_are_left_out_of_what_is_made_of_them(odd: Any) -> None:
    noon, day = datetime(2026, 1, 31, 12, tzinfo=UTC), date(2026, 1, 31)
    said = {"due": "2026-01-31 12:00:00Z", "day": "2026-01-31", "moments": ["2026-01-31T13:00:00.000+01:00"]}
    made = odd.Planned.of(said | {"named": {"x": "2026-01-31T12:00:00Z", "y": "0000-00-00"}, "maybe": None})
    assert (made.due, made.day, made.moments, made.maybe) == (noon, day, [noon], None)
    assert made.named.additional_properties == {"x": noon}
    for nothing in ("2026-01-31 12:00:00", "0000-00-00 00:00:00", "", "now"):
        assert odd.Planned.of({"due": nothing, "day": nothing, "moments": [nothing], "maybe": nothing}).to_dict() == {}
    made.due = datetime(2026, 1, 31, 12, tzinfo=UTC)
    assert odd.Planned.of({"due": made.due}).due == made.due


@pytest.mark.parametrize(
    ("properties", "why"),
    [
        ({"a": {"type": "string", "format": "uuid"}}, "uuid"),
        ({"a": {"type": "string", "format": "binary"}}, "binary"),
        ({"to_dict": {"type": "string"}, "to_dict_": {"type": "string"}}, "two fields of one name"),
        ({"a": {"oneOf": [{"type": "object", "title": name, "properties": {}} for name in "AB"]}}, "several models"),
    ],
)
def test_what_the_templates_cannot_do_fails_the_generation(tmp_path: Path, properties: object, why: str) -> None:
    document = tmp_path / "document.json"
    schemas = {"Bad": {"type": "object", "properties": properties}}
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "Bad", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    document.write_text(json.dumps(whole), encoding="utf-8")
    done = generate(document, tmp_path / "bad_client")
    assert done.returncode == 1
    assert why in done.stderr
