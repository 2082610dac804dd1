"""Tell the templates what the generator does not: a copy of the OpenAPI document with more extensions in it.

On the first success response of an operation, the only part of it that templates see: `x-method`, the name that its
namespace gives it, `x-jobs`, what its namespace inherits, and `x-empty-ok`, the query parameters whose empty text means
something. On each schema of an object: `x-sent`, whether it is sent or read, and `x-fields`, what is special about its
properties.

What the templates do not carry, and what looks like a slip of the pen, is refused here.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, NoReturn

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
OF_OPERATIONS = {"x-listed", "x-source"}
OF_RESPONSES = {
    "x-paging", "x-repeat", "x-root", "x-auth", "x-server", "x-failure-list", "x-alias-of",
    "x-hidden",
}  # fmt: skip
OF_SCHEMAS = {"x-rows", "x-row-key", "x-open", "x-sent", "x-encode", "x-omit-empty"}
PAGING = {
    "offset": {"limit"},
    "key": {"limit", "key", "order", "unless"},
    "page": {"limit", "page", "size"},
    "next": {"limit", "next"},
    "whole": {"limit"},
}
BODIES = ("application/json", "application/x-www-form-urlencoded")
WHEN = " `dates.parse` converts it to a `datetime`."

Node = dict[str, Any]


def method_name(operation: str, tag: str) -> str:
    """Return what a namespace calls an operation: its name without the words that the tag says already.

    Args:
        operation: the operationId, such as `list_contact_tags_by_contact`.
        tag: the namespace, such as `contact_tags`.
    """
    words, own = operation.split("_"), tag.split("_")
    for said in (own, [*own[:-1], _singular(own[-1])]):
        for at in range(len(words) - len(said) + 1):
            if words[at : at + len(said)] == said:
                return "_".join(words[:at] + words[at + len(said) :])
    return operation


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "ches", "shes", "xes", "uses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word


def annotated(tree: Node) -> Node:
    """Return the spec with all that the templates need.

    Exits with a message when there is something in it that they do not carry.
    """
    tree = copy.deepcopy(tree)
    _check_components(tree)
    taken: dict[tuple[str, str], str] = {}
    jobs = {tag["name"]: tag["x-jobs"] for tag in tree.get("tags", []) if "x-jobs" in tag}
    roots: dict[str, list[tuple[str, Any]]] = {"sent": [], "read": []}
    for where, item, operation in operations(tree):
        _check_names(where, operation, OF_OPERATIONS)
        name, [tag] = operation["operationId"], operation["tags"]
        response = _first_success(tree, where, operation)
        method = method_name(name, tag)
        if tag in jobs:
            response["x-jobs"] = jobs[tag]
        if "x-alias-of" not in response and not response.get("x-hidden"):
            if (tag, method) in taken:
                _refuse(where, f"{tag}.{method} is the name of {taken[tag, method]} already")
            if not method.isidentifier():
                _refuse(where, f"{tag} cannot have a method called {method!r}")
            taken[tag, method] = name
        response["x-method"] = method
        parameters = [_resolved(tree, node) for node in [*operation.get("parameters", []), *item.get("parameters", [])]]
        response["x-empty-ok"] = [node["name"] for node in parameters if node.get("allowEmptyValue")]
        for node in operation["responses"].values():
            roots["read"].append((where, _resolved(tree, node)))
        if "requestBody" in operation:
            body = _resolved(tree, operation["requestBody"])
            if [*body["content"]] not in ([BODIES[0]], [BODIES[1]]):
                _refuse(where, f"a body must be one of {', '.join(BODIES)}, not {', '.join(body['content'])}")
            roots["sent"].append((where, body))
    _mark(tree, roots)
    return tree


def operations(tree: Node) -> Iterator[tuple[str, Node, Node]]:
    """Yield every operation: its place, its path item, and itself."""
    for path, item in tree["paths"].items():
        for method in METHODS:
            if method in item:
                yield f"{method.upper()} {path}", item, item[method]


def _first_success(tree: Node, where: str, operation: Node) -> Node:
    """The response for all successes, copied into the operation."""
    codes = sorted(code for code in operation["responses"] if str(code).startswith("2"))
    if not codes:
        _refuse(where, "there is no success response")
    response = operation["responses"][codes[0]] = copy.deepcopy(_resolved(tree, operation["responses"][codes[0]]))
    _check_names(where, response, OF_RESPONSES)
    server, paging = response.get("x-server"), response.get("x-paging")
    if server is not None and (set(server) != {"url", "auth"} or server["auth"] != "none"):
        _refuse(where, "x-server must have a url, and auth: none: the token goes to the account's own host alone")
    if paging is not None:
        style = paging.get("style")
        if style not in PAGING:
            _refuse(where, f"nothing here reads a listing by {style!r}")
        if unknown := set(paging) - PAGING[style] - {"style"}:
            _refuse(where, f"x-paging of style {style} has no {', '.join(sorted(unknown))}")
        if style not in {"offset", "whole"} and style not in paging:
            _refuse(where, f"x-paging of style {style} lacks {style}")
    content = response.get("content", {})
    if "application/x-www-form-urlencoded" in operation.get("requestBody", {}).get("content", {}) and server is None:
        _refuse(where, "a form goes to another server, which x-server must name")
    if any("schema" not in media for media in content.values()):
        _refuse(where, "a response has a media type without a schema")
    return response


def _check_components(tree: Node) -> None:
    for name, node in _schemas(tree, tree.get("components", {}).get("schemas", {})):
        _check_names(name, node, OF_SCHEMAS)
        if node.get("x-encode", "multiselect") != "multiselect":
            _refuse(name, f"nothing here encodes {node['x-encode']}")


def _schemas(tree: Node, node: Any, name: str = "") -> Iterator[tuple[str, Node]]:
    """Give every schema below a map of schemas, with its name; references are not followed."""
    for key, schema in node.items():
        if isinstance(schema, dict):
            where = f"{name}.{key}" if name else key
            yield where, schema
            yield from _schemas(tree, schema.get("properties", {}), where)
            for inner in ("items", "additionalProperties"):
                if isinstance(schema.get(inner), dict):
                    yield from _schemas(tree, {inner: schema[inner]}, where)
            for several in ("allOf", "anyOf", "oneOf"):
                yield from _schemas(tree, dict(enumerate(schema.get(several, []))), where)


def _check_names(where: str, node: Node, known: set[str]) -> None:
    if unknown := {key for key in node if str(key).startswith("x-")} - known:
        _refuse(where, f"nothing here knows {', '.join(sorted(unknown))}; known there: {', '.join(sorted(known))}")


def _resolved(tree: Node, node: Node) -> Node:
    while "$ref" in node:
        target: Any = tree
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def _mark(tree: Node, roots: dict[str, list[tuple[str, Any]]]) -> None:
    """Say of every object whether it is sent or read, and what is special about its properties."""
    reached = {kind: dict(_reached(tree, nodes)) for kind, nodes in roots.items()}
    schemas = tree.get("components", {}).get("schemas", {})
    names = {id(schema): name for name, schema in schemas.items()}
    everything = dict(_reached(tree, [("", schemas)]))
    for nodes in (everything, *reached.values()):
        for key, (where, schema) in nodes.items():
            sent, read = key in reached["sent"], key in reached["read"]
            if sent and read and "x-sent" not in schema and ("properties" in schema or "allOf" in schema):
                name = names.get(key, where)
                _refuse(
                    name,
                    f"{reached['sent'][key][0]} sends what {reached['read'][key][0]} reads, though what a response"
                    " lacks is None and what a request lacks is not set; make them two schemas, or say which it is with"
                    " x-sent: true or false",
                )
            schema.setdefault("x-sent", sent)
            fields = _fields(tree, schema)
            if fields:
                schema["x-fields"] = fields


def _reached(tree: Node, nodes: list[tuple[str, Any]]) -> Iterator[tuple[int, tuple[str, Node]]]:
    """Yield every object schema that these refer to, with its place."""
    seen: set[int] = set()
    queue = list(nodes)
    while queue:
        where, node = queue.pop()
        if isinstance(node, list):
            queue.extend((where, item) for item in node)
        if not isinstance(node, dict) or id(node) in seen:
            continue
        seen.add(id(node))
        if "$ref" in node:
            queue.append((where, _resolved(tree, node)))
        elif "properties" in node or "allOf" in node or node.get("type") == "object":
            yield id(node), (where, node)
        queue.extend((where, value) for key, value in node.items() if key not in ("example", "examples", "enum"))


def _fields(tree: Node, schema: Node) -> dict[str, Node]:
    """What is special about the properties of an object, and the hint at dates in the descriptions of what is read."""
    found: dict[str, Node] = {}
    for part in schema.get("allOf", []):
        found |= _fields(tree, _resolved(tree, part))
    for name, given in schema.get("properties", {}).items():
        node = _resolved(tree, given)
        special: Node = {key: node[key] for key in ("x-encode", "x-omit-empty") if key in node}
        if node.get("format") == "flag":
            special["flag"] = True
        if "x-encode" in node and "array" not in node["type"]:
            node["type"] = [*([node["type"]] if isinstance(node["type"], str) else node["type"]), "array"]
            node["items"] = {"type": "string"}
        text = str(given.get("description", ""))
        if not schema.get("x-sent") and text.startswith("When ") and not text.endswith(WHEN) and "$ref" not in given:
            given["description"] = text + WHEN
        if special:
            found[name] = special
    return found


def _refuse(where: str, why: str) -> NoReturn:
    raise SystemExit(f"the generator failed; nothing was changed\n{where}: {why}")
