"""Any JSON that an account returns is read without an error, and returned unchanged."""

from __future__ import annotations

import copy
import pickle
import random
import re
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ac_client.models
from ac_client.models import Error
from ac_client.types import Model, plan_of
from tests.models.documented import Example, examples
from tests.models.kinds import MODELS, ODD, AnyModel, keys_of, objects, parts_of, text


def one_of_each_shape() -> list[AnyModel]:
    """Models of which each has a type of field that those before it do not have."""
    seen: set[str] = set()
    chosen = []
    for model in MODELS:
        hints = get_type_hints(model)
        shapes = {re.sub(r"ac_client\.models\.[\w.]+", "Model", str(hints[name])) for name in model.__match_args__}
        if shapes - seen:
            chosen.append(model)
            seen |= shapes
    return chosen


def there_and_back(model: AnyModel, original: dict[str, Any]) -> Model[Any]:
    """Read and write one object, and return the model in between."""
    before = text(original)
    made = model.from_dict(original)
    assert text(made.to_dict()) == before
    assert text(original) == before, "the response itself was changed"
    return made


@pytest.mark.parametrize("model", one_of_each_shape(), ids=lambda model: model.__name__)
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_json_object_is_read_and_given_back(model: AnyModel, data: st.DataObject) -> None:
    made = there_and_back(model, data.draw(objects(model)))
    copies = copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)), model.from_dict(made.to_dict())
    for other in copies:
        assert other == made
        assert other is not made
        assert text(other.to_dict()) == text(made.to_dict())
    assert repr(made).startswith(f"{model.__name__}(")


@pytest.mark.parametrize("seed", range(3))
def test_every_model_reads_and_gives_back_what_is_odd(seed: int) -> None:
    chance = random.Random(seed)
    for model in MODELS:
        fields = plan_of(model).fields
        odd = [value for value in ODD if not isinstance(value, list)]  # where it is sent as text, a list becomes text
        values = {key: chance.choice(odd if field.metadata.get("encode") else ODD) for key, field in fields.items()}
        there_and_back(model, {key: value for key, value in values.items() if chance.random() < 0.8})


def test_each_key_is_declared_once_and_kept_apart() -> None:
    for model in MODELS:
        original = {key: f"value of {key}" for key in keys_of(model)}
        made = there_and_back(model, original)
        assert len(original) == len(model.__match_args__)
        assert made.additional_properties == {}
        assert {getattr(made, name) for name in model.__match_args__} == set(original.values())


def test_objects_become_models_wherever_they_are_documented() -> None:
    for model in MODELS:
        names = {name: key for key, name in keys_of(model).items()}
        for name, part in parts_of(model).items():
            one = getattr(there_and_back(model, {names[name]: {}}), name)
            many = getattr(there_and_back(model, {names[name]: [{}, {}]}), name)
            assert isinstance(one, part) or all(isinstance(item, part) for item in many), f"{model.__name__}.{name}"


def reader(example: Example) -> AnyModel:
    """The model that the example is an example of."""
    if example.schema is None or (example.status or 200) >= 400:
        return Error
    schema = example.schema.get("items", example.schema)
    model: AnyModel = getattr(ac_client.models, schema["$ref"].rpartition("/")[2])
    return model


def bodies(example: Example) -> list[dict[str, Any]]:
    found = example.json if isinstance(example.json, list) else [example.json]
    return [body for body in found if isinstance(body, dict)]


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
    for example in examples():
        model = reader(example)
        for body in bodies(example):
            changed = mutated(body, chance)
            there_and_back(model, changed if isinstance(changed, dict) else {"changed": changed})
