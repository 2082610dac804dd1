"""The schemas of the OpenAPI document and the models made of them: none twice, all importable, and none too long."""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections import defaultdict
from typing import Any, get_args, get_type_hints

import ac_client.api
import ac_client.models
from ac_client.types import Unset
from tests.document import Document

DOCUMENT = Document()

# Schemas that are made of the same, and why they are not one.
ALIKE = {
    frozenset({"NoteCreateNoteRequest", "NoteUpdateNoteByIdRequest"}): "the listing names both",
    frozenset({"EventTrackingUpdate", "SiteTrackingUpdate"}): "settings of two things, which need not stay alike",
    frozenset({"Empty", "SideLoaded"}): "nothing, and rows of any kind",
}


def below(*nodes: Any) -> set[str]:
    """The names of the schemas that these parts of the OpenAPI document refer to."""
    found = {where.partition(".")[0].partition("[")[0] for where, _ in DOCUMENT.reachable(*nodes)}
    return found & set(DOCUMENT.schemas)


SENT = below(*(operation.node.get("requestBody") for operation in DOCUMENT.operations))
READ = below(*(operation.node["responses"] for operation in DOCUMENT.operations))


def bare(node: Any) -> Any:
    """A schema without its descriptions."""
    if isinstance(node, list):
        return [bare(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {key: bare(value) for key, value in node.items() if key != "description" or not isinstance(value, str)}


def test_no_schema_is_there_twice() -> None:
    """What is sent and what is read are two, for a field that is missing means something else in each."""
    same: dict[str, set[str]] = defaultdict(set)
    for name, schema in DOCUMENT.schemas.items():
        same[f"{name in SENT}{name in READ}{json.dumps(bare(schema), sort_keys=True)}"].add(name)
    found = {frozenset(names) for names in same.values() if len(names) > 1}
    assert [sorted(names) for names in found - ALIKE.keys()] == []
    assert [sorted(names) for names in ALIKE.keys() - found] == [], "these are no longer alike"


def test_a_model_that_is_only_read_knows_no_unset() -> None:
    wrong = []
    for name in sorted(READ - SENT):
        hints = get_type_hints(getattr(ac_client.models, name))
        wrong += [f"{name}.{field}" for field, hint in hints.items() if Unset in get_args(hint)]
    assert len(READ - SENT) > 200
    assert wrong == []


def test_every_generated_module_can_be_imported() -> None:
    names = [
        module.name
        for package in (ac_client.api, ac_client.models)
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    assert len(names) > len(DOCUMENT.operations) + len(DOCUMENT.schemas)
    for name in names:
        importlib.import_module(name)


def test_an_operation_takes_45_lines_all_told() -> None:
    assert len(DOCUMENT.text.splitlines()) / len(DOCUMENT.operations) <= 45
