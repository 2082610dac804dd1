"""One field more in the spec: the generated code, the sandbox, `make check` and `make changes` all react."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.checkout import Checkout

FIELD = "tagType: {type: string, enum: [contact, template], description: Type of the tag.}\n"

# What the sandbox says of a body without the field, and the generated code of a call without and with it.
PROGRAM = """
from ac_client import Client, errors
from ac_sandbox import Sandbox
with Sandbox() as sandbox, Client(sandbox.url, sandbox.token) as ac:
    try:
        print(ac.request("POST", "/tags", json={"tag": {"tag": "a", "tagType": "contact"}}).status_code)
    except errors.UnprocessableError as error:
        print(error.status, error)
    for colour in ({}, {"colour": "red"}):
        try:
            ac.tags.create(tag="b", tag_type="contact", **colour)
            print(sandbox.requests[-1].json)
        except (TypeError, errors.InvalidRequestError) as error:
            print(error)
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path / "ac_client")


def test_a_field_that_must_be_sent(checkout: Checkout) -> None:
    posted, without, coloured = checkout.python("-c", PROGRAM).splitlines()
    assert posted == "201"
    assert without == "{'tag': {'tag': 'b', 'tagType': 'contact'}}"
    assert "unexpected keyword argument 'colour'" in coloured

    checkout.edit("openapi.yaml", "required: [tag, tagType]\n", "required: [tag, tagType, colour]\n")
    start = "    TagCreate:\n"
    text = (checkout.folder / "openapi.yaml").read_text(encoding="utf-8")
    block = text[text.index(start) : text.index(FIELD, text.index(start)) + len(FIELD)]
    checkout.edit("openapi.yaml", block, f"{block}        colour: {{type: string, description: Its colour.}}\n")

    printed = checkout.make("check", fails=True)
    assert "The generated code differs from what is committed; commit the result of 'make generate':" in printed
    assert " M ac_client/models/tag_create.py" in printed
    assert "+    colour: str" in printed
    assert "M ac_client/models/tag_update.py" not in printed

    posted, without, coloured = checkout.python("-c", PROGRAM).splitlines()
    assert posted.startswith("422 ")
    assert "colour" in posted
    assert without == "missing: colour=; or give a whole TagCreateTagRequest as body="
    assert coloured == "{'tag': {'tag': 'b', 'tagType': 'contact', 'colour': 'red'}}"

    assert checkout.make("changes", "BASE=HEAD").splitlines()[-1] == (
        "- **Breaking:** Field `colour` of `TagCreate` (sent by `client.tags.create`) is new and required: `str`."
    )
    checkout.commit()
    assert checkout.make("check").strip().endswith("the generated code against what is committed")
    assert "Nothing that callers see." in checkout.make("changes", "BASE=HEAD")


def test_a_new_module_that_nobody_committed_is_found(checkout: Checkout) -> None:
    # A plain `git diff` would not see its module, which is new.
    text = (checkout.folder / "openapi.yaml").read_text(encoding="utf-8")
    start, end = text.index("  /tags/{id}:\n"), text.index("    put:\n", text.index("  /tags/{id}:\n"))
    other = re.sub(r" +x-listed: .*\n", "", text[start:end])
    other = other.replace("/tags/", "/labels/").replace("get_tag", "get_tag_label")
    checkout.edit("openapi.yaml", text[start:end], other + text[start:end])
    printed = checkout.make("check", fails=True)
    assert "?? ac_client/api/tags/get_tag_label.py" in printed


def test_a_hand_that_edits_generated_code_is_found(checkout: Checkout) -> None:
    path = checkout.folder / "ac_client" / "api" / "tags" / "get_tag.py"
    path.write_text(path.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    (path.parent / "by_hand.py").write_text("", encoding="utf-8")
    checkout.commit()
    printed = checkout.make("check", fails=True)
    assert " M ac_client/api/tags/get_tag.py" in printed
    assert " D ac_client/api/tags/by_hand.py" in printed
    assert "-# mine" in printed
