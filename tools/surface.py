"""What a caller of the SDK sees of a document: functions, parameters and fields, under the names that Python has.

Read from the generated code, because that is what callers meet: the names and types are the generator's
and the templates' own, and need not be foreseen here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Part:
    """A parameter of a function or a field of a model.

    Args:
        name: as Python has it.
        wire: as the API has it; a parameter's with its place, `query limit`.
        type: the annotation, without `Unset`.
        required: whether it has no default.
        note: its description.
    """

    name: str
    wire: str
    type: str
    required: bool
    note: str = ""


@dataclass(frozen=True)
class Function:
    """One operation.

    Args:
        name: the module's name, `list_tags`.
        tag: the tag whose package it is in.
        method: its name in the namespace, `list`; None where the namespace calls another spelling.
        parts: its parameters; those of the path come first, in their order.
        body: the model of its body.
        response: the model it returns.
        declared: what its `OPERATION` says, each value as source: `method`, `path`, `paging`, `repeat` ...
        note: its description.
    """

    name: str
    tag: str
    method: str | None
    parts: tuple[Part, ...]
    body: str | None
    response: str
    declared: Mapping[str, str]
    note: str = ""

    @property
    def dotted(self) -> str:
        """What one writes to call it."""
        return f"client.{self.tag}.{self.method}" if self.method else f"api.{self.tag}.{self.name}"


@dataclass(frozen=True)
class Surface:
    """All of it: functions and models by name. An enumeration is a model without fields."""

    functions: Mapping[str, Function]
    models: Mapping[str, tuple[Part, ...]]

    @cached_property
    def sent_by(self) -> dict[str, list[Function]]:
        """Each model that is sent, and what sends it."""
        return self._users(
            lambda function: ", ".join([function.body or "None", *(part.type for part in function.parts)])
        )

    @cached_property
    def returned_by(self) -> dict[str, list[Function]]:
        """Each model that comes back, and from what."""
        return self._users(lambda function: function.response)

    def _users(self, annotation: Callable[[Function], str]) -> dict[str, list[Function]]:
        users: dict[str, list[Function]] = {}
        for function in self.functions.values():
            for model in self._reached(annotation(function)):
                users.setdefault(model, []).append(function)
        return users

    def _reached(self, annotation: str) -> set[str]:
        """The models that an annotation names, and those that they hold."""
        found: set[str] = set()
        names = mentioned(annotation) & self.models.keys()
        while names:
            found |= names
            held = {name for model in names for part in self.models[model] for name in mentioned(part.type)}
            names = (held & self.models.keys()) - found
        return found


def mentioned(annotation: str) -> set[str]:
    """Return the names in an annotation; the words of a `Literal` are none."""
    return {node.id for node in ast.walk(ast.parse(annotation)) if isinstance(node, ast.Name)}


def members(annotation: str) -> list[str]:
    """Return the types that a union joins, and each value of a `Literal`, in their order."""

    def split(node: ast.expr) -> Iterator[str]:
        if isinstance(node, ast.BinOp):
            yield from split(node.left)
            yield from split(node.right)
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            yield from (ast.unparse(value) for value in values)
        else:
            yield ast.unparse(node)

    return list(split(ast.parse(annotation, mode="eval").body))


def read(package: Path) -> Surface:
    """Return the surface of a generated package: a folder with `api` and `models`."""
    functions = [_function(path) for path in sorted(package.glob("api/*/*.py")) if path.name != "__init__.py"]
    models: dict[str, tuple[Part, ...]] = {}
    for path in sorted(package.glob("models/*.py")):
        if path.name != "__init__.py":
            models.update(_model(ast.parse(path.read_text(encoding="utf-8"))))
    return Surface({function.name: function for function in functions}, models)


# ------------------------------------------------------------------------------------------------ one module each


def _function(path: Path) -> Function:
    module = ast.parse(path.read_text(encoding="utf-8"))
    operation = next(
        node.value
        for node in module.body
        if isinstance(node, ast.AnnAssign)
        and ast.unparse(node.target) == "OPERATION"
        and isinstance(node.value, ast.Call)
    )
    call = next(node for node in module.body if isinstance(node, ast.AsyncFunctionDef) and node.name == "asyncio")
    wires = dict(_wires(call))
    note = ast.get_docstring(call) or ""
    parts, body = [], None
    optional = [None] * len(call.args.args)
    for argument, default in zip(call.args.args + call.args.kwonlyargs, optional + call.args.kw_defaults, strict=True):
        annotation = _without_unset(argument.annotation)
        if argument.arg == "body":
            body = annotation
        elif argument.arg != "client":
            parts.append(
                Part(argument.arg, wires[argument.arg], annotation, default is None, _argument_note(note, argument.arg))
            )
    return Function(
        name=path.stem,
        tag=path.parent.name,
        method=_methods(path.with_name("__init__.py")).get(path.stem),
        parts=tuple(parts),
        body=body,
        response=_without_unset(call.returns),
        declared={
            **dict(zip(("name", "method", "path", "parse"), map(ast.unparse, operation.args), strict=False)),
            **{word.arg: ast.unparse(word.value) for word in operation.keywords if word.arg},
        },
        note=note.partition("\n\nArgs:")[0],
    )


def _wires(call: ast.AsyncFunctionDef) -> Iterator[tuple[str, str]]:
    """Each parameter's name, and its place and name on the wire, from what is handed to `client.call`."""
    for word in ast.walk(call):
        if isinstance(word, ast.keyword) and isinstance(word.value, ast.Dict):
            for key, value in zip(word.value.keys, word.value.values, strict=True):
                if isinstance(key, ast.Constant):
                    yield ast.unparse(value), f"{word.arg} {key.value!s}"


def _argument_note(docstring: str, name: str) -> str:
    found = re.search(rf"^ {{4}}{name}: (.*(?:\n {{8}}.*)*)", docstring, re.MULTILINE)
    return " ".join(found[1].split()) if found else ""


def _methods(namespace: Path) -> dict[str, str]:
    """Each operation's method: the one whose body imports from the operation's module."""
    methods = {}
    for node in ast.walk(ast.parse(namespace.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for line in node.body:
                if isinstance(line, ast.ImportFrom) and line.level == 1 and line.module:
                    methods[line.module] = node.name
    return methods


def _model(module: ast.Module) -> Iterator[tuple[str, tuple[Part, ...]]]:
    for node in module.body:
        if isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target), ()
        elif isinstance(node, ast.ClassDef):
            yield node.name, tuple(_fields(node))


def _key(default: ast.expr | None) -> str | None:
    """The key of the JSON object that `attrs.field(metadata={"key": ...})` names."""
    for word in default.keywords if isinstance(default, ast.Call) else ():
        if word.arg == "metadata":
            key: str | None = ast.literal_eval(word.value).get("key")
            return key
    return None


def _fields(model: ast.ClassDef) -> Iterator[Part]:
    for index, node in enumerate(model.body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name, after = node.target.id, model.body[index + 1 : index + 2]
            note = after[0].value if after and isinstance(after[0], ast.Expr) else None
            text = note.value if isinstance(note, ast.Constant) and isinstance(note.value, str) else ""
            yield Part(
                name,
                "any other key" if name == "additional_properties" else _key(node.value) or name,
                _without_unset(node.annotation),
                not _has_default(node.value),
                " ".join(text.split()),
            )


def _has_default(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        return any(word.arg in {"default", "factory"} for word in value.keywords)
    return value is not None


def _without_unset(annotation: ast.expr | None) -> str:
    """The annotation without `Unset`, which `required` says."""
    source = ast.unparse(annotation) if annotation else "None"
    return source.removesuffix(" | Unset")
