"""The documentation site: what comes from the code, and the build (`make docs`).

    python -m tools.docs          builds the site in build/site; a broken link fails
    python -m tools.docs --serve  shows it on loopback, until Ctrl-C

Written from the code, and not kept in git: docs/reference/, a page for each namespace with the models that it uses, and
docs/changelog.md. `llms.txt` and `llms-full.txt` hold the same pages for language models. Nothing is imported.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
SITE = ROOT / "build" / "site"
CODE = ROOT / "ac_client"
SHARED = "shared_models"
"""The page of models that belong to no single namespace."""

WIDTH = 88
"""Columns of a call; more would need scrolling."""

DocumentedFunction = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Parameter:
    """A parameter of a method, or a field of a model."""

    name: str
    type: str
    required: bool
    text: str = ""


@dataclass
class Method:
    """One method of a namespace, and the operation that it calls; a job has no `request`, for it sends several."""

    name: str
    is_async: bool
    summary: str
    text: str
    parameters: list[Parameter]
    returns: str
    function: str
    request: str
    result: str
    keyword_only_from: int


@dataclass
class Model:
    """A model, and the page on which it is described."""

    name: str
    text: str
    fields: list[Parameter]
    page: str = SHARED


@dataclass
class Namespace:
    """One namespace, `ac.tags`."""

    name: str
    methods: list[Method]
    models: set[str] = field(default_factory=set)


# ------------------------------------------------------------------------------------------------ read from the code


def namespaces() -> list[Namespace]:
    """All namespaces, in the order of the alphabet."""
    return [_namespace(folder) for folder in sorted((CODE / "api").iterdir()) if (folder / "__init__.py").is_file()]


def _namespace(folder: Path) -> Namespace:
    tree = ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name.startswith("Async")]
    jobs = [method for node in classes if node.bases for method in _jobs(folder.name)]
    return Namespace(folder.name, [*jobs, *(method for node in classes for method in _methods(node, folder))])


def _jobs(name: str) -> Iterator[Method]:
    """What a namespace inherits from ac_client/jobs."""
    tree = ast.parse((CODE / "jobs" / f"{name}.py").read_text(encoding="utf-8"))
    for function in (inner for node in tree.body if isinstance(node, ast.ClassDef) for inner in node.body):
        if not isinstance(function, ast.FunctionDef) or "job" not in map(ast.unparse, function.decorator_list):
            continue
        summary, text, notes, result = _docstring(function)
        parameters = [Parameter(name, kind, must, notes.get(name, "")) for name, kind, must in _signature(function)]
        returns = ast.unparse(function.returns.slice) if isinstance(function.returns, ast.Subscript) else "None"
        positional = len(function.args.args) - 1
        yield Method(
            function.name, True, summary, text, parameters, returns, f"ac_client.jobs.{name}", "", result, positional
        )


def _methods(node: ast.ClassDef, folder: Path) -> Iterator[Method]:
    overloads: dict[str, DocumentedFunction] = {}
    for function in node.body:
        if not isinstance(function, DocumentedFunction) or function.name.startswith("_"):
            continue
        if any(isinstance(mark, ast.Name) and mark.id == "overload" for mark in function.decorator_list):
            overloads.setdefault(function.name, function)
            continue
        summary, text, notes, _ = _docstring(function)
        required = {name for name, _, is_required in _signature(overloads.get(function.name, function)) if is_required}
        listed = _signature(function)
        parameters = [Parameter(name, kind, name in required, notes.get(name, "")) for name, kind, _ in listed]
        operation = next(
            inner.module
            for inner in ast.walk(function)
            if isinstance(inner, ast.ImportFrom) and inner.level == 1 and inner.module
        )
        request, result = _operation(folder / f"{operation}.py")
        yield Method(
            function.name,
            isinstance(function, ast.AsyncFunctionDef),
            summary,
            text,
            parameters,
            ast.unparse(function.returns) if function.returns else "None",
            f"ac_client.api.{folder.name}.{operation}",
            request,
            result,
            len(function.args.args) - 1,
        )


def _signature(function: DocumentedFunction) -> list[tuple[str, str, bool]]:
    """Name, type and whether it must be given, of each parameter."""
    positional = function.args.args[1:]
    defaults = [None] * (len(positional) - len(function.args.defaults)) + list(function.args.defaults)
    pairs = [
        *zip(positional, defaults, strict=True),
        *zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True),
    ]
    return [(argument.arg, _type(argument.annotation), default is None) for argument, default in pairs]


def _type(annotation: ast.expr | None) -> str:
    return re.sub(r" \| Unset\b|\bUnset \| ", "", ast.unparse(annotation)) if annotation else "Any"


def _docstring(node: DocumentedFunction | ast.ClassDef) -> tuple[str, str, dict[str, str], str]:
    """The first paragraph, the rest of the text, the arguments, and what is returned."""
    text = ast.get_docstring(node) or ""
    body = re.split(r"\n(?=(?:Args|Returns|Raises|Yields|Examples?):\n)", text, maxsplit=1)[0]
    sections = dict(re.findall(r"^(Args|Returns):\n((?:    .*\n?|\n)+)", text, flags=re.MULTILINE))
    notes: dict[str, str] = {}
    for entry in re.findall(r"^    (\w+: .*(?:\n {5,}.*)*)", sections.get("Args", ""), flags=re.MULTILINE):
        name, _, note = entry.partition(": ")
        notes[name] = " ".join(note.split())
    summary, _, rest = body.strip().partition("\n\n")
    return " ".join(summary.split()), rest.strip(), notes, " ".join(sections.get("Returns", "").split())


def _operation(path: Path) -> tuple[str, str]:
    """The request that an operation sends, and what its success holds."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said: dict[str, str] = {}
    result = ""
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            given = [*zip(("name", "method", "path"), node.value.args, strict=False)]
            given += [(word.arg, word.value) for word in node.value.keywords if word.arg]
            said = {name: str(value.value) for name, value in given if isinstance(value, ast.Constant)}
        elif isinstance(node, ast.AsyncFunctionDef) and node.name == "asyncio":
            result = _docstring(node)[3]
    host = said.get("server", "")
    return f"{said['method']} {host or said.get('root', '/api/3')}{said['path']}", result


def models() -> dict[str, Model]:
    """All models by name."""
    found: dict[str, Model] = {}
    for path in sorted((CODE / "models").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                fields = list(_fields(node))
                found[node.name] = Model(node.name, " ".join((ast.get_docstring(node) or "").split()), fields)
    return found


def _fields(node: ast.ClassDef) -> Iterator[Parameter]:
    for entry, following in zip(node.body, [*node.body[1:], None], strict=True):
        if not isinstance(entry, ast.AnnAssign) or not isinstance(entry.target, ast.Name):
            continue
        name = entry.target.id
        if name == "additional_properties" or name.startswith("_"):
            continue
        is_field = isinstance(entry.value, ast.Call)
        keywords = {word.arg for word in entry.value.keywords} if isinstance(entry.value, ast.Call) else set()
        required = entry.value is None or (is_field and not keywords & {"default", "factory"})
        note = ""
        if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            note = " ".join(str(following.value.value).split())
        yield Parameter(name, _type(entry.annotation), required, note)


def names_in(annotation: str) -> set[str]:
    """The names in an annotation."""
    return {node.id for node in ast.walk(ast.parse(annotation, mode="eval")) if isinstance(node, ast.Name)}


def place(spaces: list[Namespace], known: dict[str, Model]) -> None:
    """Decide for each model which page describes it: that of the namespace it is named after, or its only user."""
    for space in spaces:
        wanted = set()
        for method in space.methods:
            for annotation in (method.returns, *(parameter.type for parameter in method.parameters)):
                wanted |= names_in(annotation) & known.keys()
        while wanted:
            space.models |= wanted
            held = {name for model in wanted for part in known[model].fields for name in names_in(part.type)}
            wanted = (held & known.keys()) - space.models
    for model in known.values():
        users = [space.name for space in spaces if model.name in space.models]
        named = [name for name in users if model.name.lower().startswith(_singular(name))]
        if len(users) == 1:
            model.page = users[0]
        elif named:
            model.page = max(named, key=len)


def _singular(name: str) -> str:
    plain = name.replace("_", "")
    for end, start in (("ies", "y"), ("sses", "ss"), ("s", "")):
        if plain.endswith(end):
            return plain.removesuffix(end) + start
    return plain


# ------------------------------------------------------------------------------------------------------ written


def write_reference() -> None:
    """Write docs/reference/."""
    spaces, known = namespaces(), models()
    place(spaces, known)
    shutil.rmtree(REFERENCE, ignore_errors=True)
    REFERENCE.mkdir(parents=True)
    for space in spaces:
        own = [model for model in known.values() if model.page == space.name and model.name in space.models]
        (REFERENCE / f"{space.name}.md").write_text(_page(space, own, known), encoding="utf-8")
    rest = [model for model in known.values() if model.page == SHARED]
    text = "# Shared models\n\nModels that several namespaces use.\n"
    (REFERENCE / f"{SHARED}.md").write_text(text + _models_text(rest, known, SHARED), encoding="utf-8")
    (REFERENCE / "index.md").write_text(_index(spaces), encoding="utf-8")


def _index(spaces: list[Namespace]) -> str:
    count = sum(len(space.methods) for space in spaces)
    lines = [
        "# API reference",
        "",
        f"{len(spaces)} namespaces with {count} methods, on `AsyncClient` and, without `await`, on `Client`.",
        "[Coverage](../coverage.md) lists every operation.",
        "",
        "| namespace | methods |",
        "|---|---|",
    ]
    for space in spaces:
        methods = ", ".join(f"[`{method.name}`]({space.name}.md#{method.name})" for method in space.methods)
        lines.append(f"| [`{space.name}`]({space.name}.md) | {methods} |")
    return "\n".join(lines) + "\n"


def _page(space: Namespace, own: list[Model], known: dict[str, Model]) -> str:
    lines = [f"# {space.name}", "", "| method | what it does |", "|---|---|"]
    lines += [f"| [`{method.name}`](#{method.name}) | {_cell(method.summary)} |" for method in space.methods]
    for method in space.methods:
        lines += ["", f"## {method.name} {{ #{method.name} }}", "", "```python", _call(space, method), "```", ""]
        lines += [method.summary, ""]
        if method.text:
            lines += [method.text, ""]
        if method.parameters:
            lines += ["| argument | type | |", "|---|---|---|"]
            for one in method.parameters:
                must = "**required.** " if one.required else ""
                lines.append(f"| `{one.name}` | {_linked(one.type, known, space.name)} | {must}{_cell(one.text)} |")
            lines.append("")
        result = f": {method.result}" if method.result else ""
        lines += [f"Returns {_linked(method.returns, known, space.name)}{result}", ""]
        if method.request:
            lines += [f"Sends `{method.request}` · function `{method.function}`"]
        else:
            lines += [f"Sends as many requests as needed · module `{method.function}`"]
    return "\n".join(lines) + "\n" + ("\n## Models\n" + _models_text(own, known, space.name) if own else "")


def _call(space: Namespace, method: Method) -> str:
    begin = f"{'await ' if method.is_async else ''}ac.{space.name}.{method.name}("
    words = [one.name if one.required else f"{one.name}=..." for one in method.parameters]
    if len(words) > method.keyword_only_from:
        words.insert(method.keyword_only_from, "*")
    end = f") -> {method.returns}"
    line = begin + ", ".join(words) + end
    if len(line) <= WIDTH:
        return line
    wrapped, current = [], ""
    for word in words:
        if current and len(current) + len(word) > WIDTH - 8:
            wrapped.append(current.rstrip())
            current = ""
        current += f"{word}, "
    return "\n    ".join([begin, *wrapped, current.rstrip()]) + f"\n{end}"


def _models_text(wanted: list[Model], known: dict[str, Model], page: str) -> str:
    lines: list[str] = []
    for model in wanted:
        lines += ["", f"### {model.name} {{ #{model.name} }}", "", model.text or "A model.", ""]
        if model.fields:
            lines += ["| field | type | |", "|---|---|---|"]
            lines += [
                f"| `{one.name}` | {_linked(one.type, known, page)} | {_cell(one.text)} |" for one in model.fields
            ]
    return "\n".join(lines) + "\n"


def _linked(annotation: str, known: dict[str, Model], page: str) -> str:
    """A type as code, in which each model links to its description."""
    parts = []
    for piece in re.split(r"(\b[A-Z]\w+\b)", annotation):
        if piece in known:
            target = known[piece].page
            parts.append(f"[`{piece}`]({'' if target == page else f'{target}.md'}#{piece})")
        elif piece:
            if parts and not parts[-1].startswith("["):
                parts[-1] = f"`{parts[-1].strip('`')}{piece}`"
            else:
                parts.append(f"`{piece}`")
    return "".join(parts)


def _cell(text: str) -> str:
    return re.sub(r"([|<>*_])(?![^`]*`(?:[^`]*`[^`]*`)*[^`]*$)", r"\\\1", text)


def write_pages() -> None:
    """Write everything that comes from the code or from files outside docs/."""
    write_reference()
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (DOCS / "changelog.md").write_text(changelog.replace("](docs/", "]("), encoding="utf-8")


def settings() -> Path:
    """mkdocs.yml with the reference's pages in its navigation, as mkdocs.full.yml: it must be next to docs/."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = sorted(path.stem for path in REFERENCE.glob("*.md") if path.stem not in ("index", SHARED))
    indent = " " * 6
    listed = "".join(f"\n{indent}- {name}: reference/{name}.md" for name in pages)
    listed += f"\n{indent}- Shared models: reference/{SHARED}.md"
    mark = "- Overview: reference/index.md"
    if text.count(mark) != 1:
        raise SystemExit(f"mkdocs.yml must hold one line {mark!r}, behind which the namespaces are listed")
    path = ROOT / "mkdocs.full.yml"
    path.write_text(text.replace(mark, mark + listed), encoding="utf-8")
    return path


# --------------------------------------------------------------------------------------------- for language models


def pages_in_order() -> list[tuple[str, str]]:
    """Title and file of every page, as the navigation has them."""
    text = settings().read_text(encoding="utf-8")
    return re.findall(r"^ +- (.+?): (\S+\.md)$", text, flags=re.MULTILINE)


def expanded(text: str) -> str:
    """A page with `::: name` replaced by what the code says there."""
    return re.sub(r"^::: ([\w.]+)(?:\n {4}.*)*$", lambda found: _described(found[1]), text, flags=re.MULTILINE)


def _described(name: str) -> str:
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        path = ROOT.joinpath(*parts[:count]).with_suffix(".py")
        package = ROOT.joinpath(*parts[:count], "__init__.py")
        file = path if path.is_file() else package
        if file.is_file():
            node: ast.Module | ast.ClassDef | DocumentedFunction = ast.parse(file.read_text(encoding="utf-8"))
            for part in parts[count:]:
                found = [
                    inner
                    for inner in node.body
                    if isinstance(inner, ast.ClassDef | DocumentedFunction) and inner.name == part
                ]
                if not found:
                    raise SystemExit(f"docs: there is no {name}")
                node = found[0]
            if isinstance(node, ast.ClassDef):
                node.body += _inherited(node, file)
            return f"```python\n{ast.unparse(_outline(node))}\n```"
    raise SystemExit(f"docs: there is no {name}")


def _inherited(node: ast.ClassDef, file: Path) -> list[ast.stmt]:
    """What a class has from private bases in the same module."""
    names = {name for base in node.bases for name in names_in(ast.unparse(base)) if name.startswith("_")}
    bases = [base for base in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(base, ast.ClassDef)]
    return [
        inner
        for base in bases
        if base.name in names
        for inner in base.body
        if isinstance(inner, DocumentedFunction) and inner.name != "__init__"
    ]


def _outline(node: ast.Module | ast.ClassDef | DocumentedFunction) -> ast.AST:
    """Signatures and docstrings alone."""
    if isinstance(node, DocumentedFunction):
        text = ast.get_docstring(node, clean=False)
        node.body = [ast.Expr(ast.Constant(text)) if text else ast.Expr(ast.Constant(...))]
        return node
    node.body = [
        _outline(inner) if isinstance(inner, ast.ClassDef | DocumentedFunction) else inner  # type: ignore[misc]
        for inner in node.body
        if (isinstance(inner, ast.ClassDef | DocumentedFunction) and (inner.name == "__init__" or inner.name[0] != "_"))
        or (isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant))
    ] or [ast.Pass()]
    return node


def write_llms(site: Path) -> None:
    """Write llms.txt, the list of pages, and llms-full.txt, their text."""
    about = "# ac_client\n\n> An async-first Python SDK for the ActiveCampaign API v3, with a synchronous twin.\n\n"
    listed, full = [about], [about]
    for title, file in pages_in_order():
        text = (DOCS / file).read_text(encoding="utf-8")
        listed.append(f"- [{title}]({file.removesuffix('.md')}.html): {_first_sentence(text)}\n")
        full.append(expanded(re.sub(r"<!--.*?-->\n?", "", text, flags=re.DOTALL)).strip() + "\n\n")
    (site / "llms.txt").write_text("".join(listed), encoding="utf-8")
    (site / "llms-full.txt").write_text("".join(full), encoding="utf-8")


def _first_sentence(text: str) -> str:
    body = re.sub(r"<!--.*?-->|```.*?```|^#.*?$", "", text, flags=re.DOTALL | re.MULTILINE).strip()
    paragraph = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", " ".join(body.split("\n\n", maxsplit=1)[0].split()))
    if paragraph.startswith("|"):  # a namespace
        return ", ".join(re.findall(r"^## (\w+) \{", text, flags=re.MULTILINE))
    if paragraph.startswith(":::"):
        return ", ".join(re.findall(r"^::: [\w.]+\.(\w+)", text, flags=re.MULTILINE))
    return re.split(r"(?<=[.:]) ", paragraph, maxsplit=1)[0]


def main(arguments: list[str]) -> int:
    """Write the pages, and build or serve the site."""
    write_pages()
    zensical = [sys.executable, "-m", "zensical"]
    if "--serve" in arguments:
        return subprocess.run([*zensical, "serve", "-f", str(settings())], check=False).returncode
    code = subprocess.run([*zensical, "build", "-f", str(settings()), "--strict"], check=False).returncode
    if code == 0:
        write_llms(SITE)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
