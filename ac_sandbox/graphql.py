"""The part of GraphQL that clients of the e-commerce store send: one operation with fields, arguments and variables."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_IGNORED = r"(?:[\s,\ufeff]|\#[^\n]*)*"
_TOKEN = re.compile(
    _IGNORED
    + r'(?P<token>"""(?:\\"""|(?!""").|\n)*"""|"(?:\\.|[^"\\\n])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\$?[A-Za-z_]\w*'
    r"|\.\.\.|[{}()\[\]:!=@|&])"
)
_WORDS: Mapping[str, Any] = {"true": True, "false": False, "null": None}


@dataclass(slots=True)
class Field:
    """One field of a selection: under which key it is answered, its arguments, and the fields within it."""

    name: str
    key: str
    arguments: dict[str, Any] = field(default_factory=dict)
    fields: list[Field] = field(default_factory=list)


def parse(text: str, variables: Mapping[str, Any]) -> tuple[str, list[Field]]:
    """Whether a text is a `query` or a `mutation`, and its fields, with the values of variables put in.

    Raises:
        ValueError: it is neither.
    """
    return _Parser(text, variables).operation()


class _Parser:
    def __init__(self, text: str, variables: Mapping[str, Any]) -> None:
        self._variables = variables
        self._tokens: list[str] = []
        at = 0
        while match := _TOKEN.match(text, at):
            self._tokens.append(match["token"])
            at = match.end()
        if re.fullmatch(_IGNORED, text[at:]) is None:
            raise ValueError(f"Invalid syntax at '{text[at:].strip()[:20]}'")
        self._tokens.append("")
        self._at = 0

    def operation(self) -> tuple[str, list[Field]]:
        kind = "query" if self._next == "{" else self._take()
        if kind not in ("query", "mutation"):
            raise ValueError(f"Invalid syntax at '{kind}'")
        while self._next not in ("{", ""):
            # The name, and the types of the variables.
            self._take()
        return kind, self._selection()

    @property
    def _next(self) -> str:
        return self._tokens[self._at]

    def _take(self, wanted: str = "") -> str:
        token = self._next
        if not token or (wanted and token != wanted):
            raise ValueError(f"Invalid syntax at '{token or 'the end'}'")
        self._at += 1
        return token

    def _selection(self) -> list[Field]:
        found = []
        self._take("{")
        while self._next != "}":
            name = key = self._name()
            if self._next == ":":
                self._take()
                name = self._name()
            arguments = self._pairs("(", ")") if self._next == "(" else {}
            found.append(Field(name, key, arguments, self._selection() if self._next == "{" else []))
        self._take("}")
        return found

    def _name(self) -> str:
        name = self._take()
        if not name.isidentifier():
            raise ValueError(f"Invalid syntax at '{name}'")
        return name

    def _pairs(self, first: str, last: str) -> dict[str, Any]:
        found = {}
        self._take(first)
        while self._next != last:
            name = self._name()
            self._take(":")
            found[name] = self._value()
        self._take(last)
        return found

    def _value(self) -> Any:
        if self._next == "{":
            return self._pairs("{", "}")
        word = self._take()
        if word == "[":
            items = []
            while self._next != "]":
                items.append(self._value())
            self._take("]")
            return items
        if word.startswith("$"):
            return self._variables.get(word[1:])
        if word.startswith('"""'):
            return word[3:-3].strip()
        if word[0] == '"' or word[0] == "-" or word[0].isdigit():
            return json.loads(word)
        if not word.isidentifier():
            raise ValueError(f"Invalid syntax at '{word}'")
        # What is left is a word of the language, or the name of an enum's value.
        return _WORDS.get(word, word)
