"""Whatever an account returns is read without an error, and given back as it came."""

from __future__ import annotations

import copy
import json
import pickle
import random
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ac_client.models
from ac_client.models import Error
from ac_client.types import Model
from tests.document import ROOT, Document
from tests.models.kinds import MODELS, ODD, AnyModel, keys_of, objects, parts_of, text

SHAPES: list[dict[str, Any]] = [
    json.loads(line) for line in (ROOT / "tests/data/example-shapes.jsonl").read_text(encoding="utf-8").splitlines()[1:]
]

each_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
slow_to_draw = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def there_and_back(model: AnyModel, original: dict[str, Any]) -> Model[Any]:
    """Read and write one object, and return the model in between."""
    before = text(original)
    made = model.from_dict(original)
    assert text(made.to_dict()) == before
    assert text(original) == before, "the reply itself was changed"
    return made


@each_model
@given(data=st.data())
@slow_to_draw
def test_any_json_object_is_read_and_given_back(model: AnyModel, data: st.DataObject) -> None:
    made = there_and_back(model, data.draw(objects(model)))
    copies = copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)), model.from_dict(made.to_dict())
    for other in copies:
        assert other == made
        assert other is not made
        assert text(other.to_dict()) == text(made.to_dict())
    assert repr(made).startswith(f"{model.__name__}(")


@each_model
def test_each_key_is_declared_once_and_kept_apart(model: AnyModel) -> None:
    original = {key: f"value of {key}" for key in keys_of(model)}
    made = there_and_back(model, original)
    assert len(original) == len(model.__match_args__)
    assert made.additional_properties == {}
    assert {getattr(made, name) for name in model.__match_args__} == set(original.values())


@pytest.mark.parametrize("model", [model for model in MODELS if parts_of(model)], ids=lambda model: model.__name__)
def test_objects_become_models_wherever_they_are_documented(model: AnyModel) -> None:
    names = {name: key for key, name in keys_of(model).items()}
    for name, part in parts_of(model).items():
        one = getattr(there_and_back(model, {names[name]: {}}), name)
        many = getattr(there_and_back(model, {names[name]: [{}, {}]}), name)
        assert isinstance(one, part) or all(isinstance(item, part) for item in many), f"{model.__name__}.{name}"


def models_of_examples() -> dict[tuple[str, str, str], str]:
    """The model of each request body and each success, by method, path and kind."""
    found = {}
    for operation in Document().operations:
        where = operation.method.upper(), nameless(operation.path)
        if operation.body_reference:
            found[*where, "request"] = operation.body_reference
        content = operation.first_success.get("content", {}).get("application/json")
        if content:
            found[*where, "response"] = content["schema"]["$ref"].rpartition("/")[2]
    return found


def nameless(path: str) -> str:
    return re.sub(r"\{[^}]*\}|:\w+", "{}", path)


def where_of(shape: dict[str, Any]) -> tuple[str, str, str]:
    return shape["method"], nameless(shape["path"]), shape["kind"]


def readers(shape: dict[str, Any], known: dict[tuple[str, str, str], str]) -> list[AnyModel]:
    """The model that the example is an example of, if the document has one; and some that it is not."""
    name = known.get(where_of(shape))
    if name is None or (shape["kind"] == "response" and (shape["status"] or 200) >= 400):
        return [Error, *MODELS[::20]]
    return [getattr(ac_client.models, name), Error]


def bodies(shape: dict[str, Any]) -> list[dict[str, Any]]:
    found = shape["json"] if isinstance(shape["json"], list) else [shape["json"]]
    return [body for body in found if isinstance(body, dict)]


def test_documented_examples_are_read_and_given_back() -> None:
    known = models_of_examples()
    matched = {where_of(shape) for shape in SHAPES} & known.keys()
    assert len(matched) > 60, "the examples no longer find their models"
    for shape in SHAPES:
        for model in readers(shape, known):
            for body in bodies(shape):
                there_and_back(model, body)


def mutated(value: Any, chance: random.Random) -> Any:
    """What an account may make of a documented value: another type, something left out, something more."""
    if chance.random() < 0.1:
        return copy.deepcopy(chance.choice(ODD))
    if isinstance(value, dict):
        kept = {key: mutated(item, chance) for key, item in value.items() if chance.random() > 0.1}
        return kept | ({"newField": chance.choice(ODD)} if chance.random() < 0.3 else {})
    if isinstance(value, list):
        items = [mutated(item, chance) for item in value]
        return {str(number): item for number, item in enumerate(items)} if chance.random() < 0.2 else items
    return value


@pytest.mark.parametrize("seed", range(5))
def test_examples_with_something_changed_are_read_and_given_back(seed: int) -> None:
    chance = random.Random(seed)
    known = models_of_examples()
    for shape in SHAPES:
        for body in bodies(shape):
            changed = mutated(body, chance)
            for model in readers(shape, known)[:1]:
                there_and_back(model, changed if isinstance(changed, dict) else {"changed": changed})
