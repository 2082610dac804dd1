"""A model is imported when it is asked for, with those it refers to and no others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import ac_client.models
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
    assert loaded_after("from ac_client.models import TagList") == ["meta", "tag", "tag_list"]
    assert loaded_after("from ac_client.models import TagCreateTagRequest") == ["tag_create", "tag_create_tag_request"]


def test_reading_a_reply_loads_nothing_more() -> None:
    statement = "from ac_client.models import TagList; TagList.from_dict({'tags': [{'id': '1'}], 'meta': {}}).to_dict()"
    assert loaded_after(statement) == ["meta", "tag", "tag_list"]


def test_everything_can_be_had_with_a_star() -> None:
    files = Path(ac_client.models.__path__[0]).glob("[!_]*.py")
    assert loaded_after("from ac_client.models import *") == sorted(file.stem for file in files)


def test_names_are_listed_and_typos_found() -> None:
    assert {"Tag", "TagList", "TagCreateTagType", "__all__", "__doc__"} <= set(dir(ac_client.models))
    with pytest.raises(AttributeError, match=r"module 'ac_client\.models' has no attribute 'Tga'"):
        ac_client.models.Tga  # type: ignore[attr-defined]  # noqa: B018


def test_types_and_dates_are_cheap() -> None:
    heavy = LOADED.format(which="name.partition('.')[0] in {'attr', 'attrs', 'dateutil', 'httpx', 'zoneinfo'}")
    assert loaded_after("import ac_client.types, ac_client.dates", heavy) == []
    once = "from ac_client import dates; assert dates.parse('2020-06-08 23:06:39') and dates.parse('') is None"
    assert loaded_after(once, heavy) == []
