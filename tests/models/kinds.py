"""Every model there is, what it is made of, and JSON objects that look like it or do not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from hypothesis import strategies as st

import ac_client.models
from ac_client.types import Model, plan_of

if TYPE_CHECKING:
    from types import ModuleType

AnyModel = type[Model[Any]]


def models_of(package: ModuleType) -> list[AnyModel]:
    """Return the models of a generated package, without the enumerations."""
    found = [getattr(package, name) for name in vars(package)["__all__"]]
    return [model for model in found if isinstance(model, type) and issubclass(model, Model)]


MODELS = models_of(ac_client.models)

_keys: dict[AnyModel, dict[str, str]] = {}
_parts: dict[AnyModel, dict[str, AnyModel]] = {}


def keys_of(model: AnyModel) -> dict[str, str]:
    """Return the declared keys of a model's JSON object, each with the name of its field."""
    if model in _keys:
        return _keys[model]
    blank = model.from_dict({})
    for name in model.__match_args__:
        setattr(blank, name, f"field {name}")
    _keys[model] = {key: str(name).removeprefix("field ") for key, name in blank.to_dict().items()}
    return _keys[model]


def parts_of(model: AnyModel) -> dict[str, AnyModel]:
    """Return the fields of a model that hold other models, and which."""
    if model in _parts:
        return _parts[model]

    def models_in(hint: Any) -> list[AnyModel]:
        if isinstance(hint, type) and issubclass(hint, Model):
            return [hint]
        return [found for argument in get_args(hint) for found in models_in(argument)]

    found = {name: models_in(hint) for name, hint in get_type_hints(model).items()}
    _parts[model] = {name: models[0] for name, models in found.items() if models and name in model.__match_args__}
    return _parts[model]


ODD = [
    "", "0", "1", "é☃𝄞", 0, 1, 2**64, -0.0, 1.0, 1e22, True, False, None, [], {}, [[]], [{}], "2020-06-08 23:06:39",
    "0000-00-00", "0000-00-00 00:00:00", "2018-09-12T17:20:20-05:00", "2026-01-31T12:30:00+01:00", "2026-01-31",
]  # fmt: skip

scalars = st.one_of(
    st.sampled_from(ODD), st.text(max_size=8), st.integers(), st.floats(allow_nan=False, allow_infinity=False)
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def objects(draw: st.DrawFn, model: AnyModel, depth: int = 2) -> dict[str, Any]:
    """JSON objects with some of a model's keys and some others, in which nothing needs to be as documented."""
    keys = keys_of(model)
    chosen = draw(st.lists(st.sampled_from(sorted(keys)), unique=True, max_size=8)) if keys else []
    made: dict[str, Any] = {}
    for key in chosen:
        part = parts_of(model).get(keys[key])
        if plan_of(model).fields[key].metadata.get("encode"):
            made[key] = draw(scalars)  # a list would be written as text
        elif part is None or not depth:
            made[key] = draw(anything)
        else:
            one = objects(part, depth - 1)
            made[key] = draw(st.one_of(one, st.lists(one | anything, max_size=3), anything))
    return made | draw(st.dictionaries(st.text(max_size=10), anything, max_size=3))


def text(value: object) -> str:
    """Return a JSON value as text in which the order of keys does not matter, but 1, 1.0 and true differ."""
    return json.dumps(value, sort_keys=True)
