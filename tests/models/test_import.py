"""A model is imported when it is asked for, with those it refers to and no others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import pytest

import ac_client.models
from tests.models.kinds import MODELS
from tests.models.test_values import python

LOADED = "import json, sys; print(json.dumps(sorted(name for name in sys.modules if {which})))"
OURS = LOADED.format(which="name.startswith('ac_client.models.')")


def loaded_after(statement: str, program: str = OURS) -> list[str]:
    found: list[str] = json.loads(python(f"{statement}\n{program}"))
    return [name.removeprefix("ac_client.models.") for name in found]


def test_the_package_loads_none() -> None:
    assert loaded_after("import ac_client.models") == []


def test_a_model_loads_what_it_refers_to() -> None:
    assert loaded_after("from ac_client.models import Tag") == ["tag"]
    assert loaded_after("from ac_client.models import TagPage") == ["meta", "tag", "tag_page"]
    assert loaded_after("from ac_client.models import TagCreateTagRequest") == ["tag_create", "tag_create_tag_request"]


def test_reading_a_reply_loads_nothing_more() -> None:
    statement = "from ac_client.models import TagPage; TagPage.from_dict({'tags': [{'id': '1'}], 'meta': {}}).to_dict()"
    assert loaded_after(statement) == ["meta", "tag", "tag_page"]


def test_everything_can_be_had_with_a_star() -> None:
    files = Path(ac_client.models.__path__[0]).glob("[!_]*.py")
    assert loaded_after("from ac_client.models import *") == sorted(file.stem for file in files)


def test_names_are_listed_and_typos_found() -> None:
    assert {"Tag", "TagPage", "TagCreateTagType", "__all__", "__doc__"} <= set(dir(ac_client.models))
    with pytest.raises(AttributeError, match=r"module 'ac_client\.models' has no attribute 'Tga'"):
        ac_client.models.Tga  # type: ignore[attr-defined]  # noqa: B018


def test_models_and_types_are_at_hand_in_the_package() -> None:
    assert python("import ac_client; print({'models', 'types'} <= set(dir(ac_client)))") == "True"
    once = "import ac_client; ac_client.models.Tag.from_dict({}); ac_client.types.Flag"
    assert loaded_after(once) == ["tag"]
    assert loaded_after("import ac_client; ac_client.models; ac_client.types") == []


def test_only_the_words_of_fields_have_a_name() -> None:
    """A query parameter's stand in its function; a name for each would be a module for each."""
    found = [getattr(ac_client.models, name) for name in vars(ac_client.models)["__all__"]]
    named = {get_args(kind) for kind in found if get_origin(kind) is Literal}

    def words_in(hint: object) -> Iterator[tuple[object, ...]]:
        if get_origin(hint) is Literal:
            yield get_args(hint)
        for part in get_args(hint):
            yield from words_in(part)

    assert named == {words for model in MODELS for hint in get_type_hints(model).values() for words in words_in(hint)}
    assert ("contact", "template") in named


def test_types_and_dates_are_cheap() -> None:
    heavy = LOADED.format(which="name.partition('.')[0] in {'attr', 'attrs', 'dateutil', 'httpx', 'zoneinfo'}")
    assert loaded_after("import ac_client.types, ac_client.dates", heavy) == []
    once = "from ac_client import dates; assert dates.parse('2020-06-08 23:06:39') and dates.parse('') is None"
    assert loaded_after(once, heavy) == []
