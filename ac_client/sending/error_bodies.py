"""What an error reply says, in any of the shapes that the API is known to use, and in those it is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..errors import ErrorItem

WRONG_URL: Final = "The base URL is probably wrong; it is shown in the account under Settings > Developer."
"""What a web page and a redirect have in common."""

_NOT_FOUND: Final = "no result found"
_EXCERPT: Final = 200


def read(document: Any) -> tuple[str, tuple[ErrorItem, ...]]:
    """Return the message and the entries of a decoded error body.

    Known shapes: `{"message": ...}`; `{"errors": [{"title", "detail", "code", "error", "source"}]}`, where `errors`
    may also be texts, or an object by field; `{"success": 0, "message", "failureReasons": [...]}` of the bulk import;
    `{"result_code": 0, "result_message"}` of the older API; `{"error": ...}`; `{}`.
    """
    if isinstance(document, str):
        return document, ()
    if not isinstance(document, Mapping):
        return "", tuple(_items(document))
    items = (*_items(document.get("errors")), *_items(document.get("failureReasons")))
    for key in ("message", "result_message", "error", "error_message", "detail", "title"):
        text = _text(document.get(key))
        if text:
            return text, items
    return "; ".join(_summary(item) for item in items if _summary(item)), items


def says_not_found(message: str, items: tuple[ErrorItem, ...]) -> bool:
    """Whether the reply says that a row is missing; some resources say so with status 400, 403 or 422."""
    return message.lower().startswith(_NOT_FOUND) or any(
        text.lower().startswith(_NOT_FOUND) for item in items for text in (item.title, item.detail)
    )


def looks_like_html(body: bytes) -> bool:
    """Whether the body is a web page: what a proxy, a login form or a wrong base URL answers."""
    start = body[:256].lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower()
    return start.startswith((b"<!doctype html", b"<html", b"<head", b"<?xml"))


def excerpt(body: bytes) -> str:
    """The start of a body that is not JSON, on one line, for an error's text."""
    return shortened(" ".join(body[: 4 * _EXCERPT].decode("utf-8", "replace").split()))


def shortened(text: str) -> str:
    """The start of a long text."""
    return text if len(text) <= _EXCERPT else text[:_EXCERPT] + "..."


def _items(entries: Any) -> list[ErrorItem]:
    if entries is None or isinstance(entries, bool | int | float):
        return []
    if isinstance(entries, str):
        return [ErrorItem(title=entries, raw=entries)] if entries else []
    if isinstance(entries, Mapping):
        if {"title", "detail", "code", "error", "message"} & entries.keys():
            return [_item(entries)]
        # An object by field: {"email": ["is invalid"]}.
        return [
            item._replace(pointer=item.pointer or str(field))
            for field, value in entries.items()
            for item in _items(value)
        ]
    return [item for entry in entries for item in ([_item(entry)] if isinstance(entry, Mapping) else _items(entry))]


def _item(entry: Mapping[str, Any]) -> ErrorItem:
    source = entry.get("source")
    pointer = ""
    if isinstance(source, Mapping):
        pointer = _text(source.get("pointer")) or _text(source.get("parameter")) or _text(source.get("value"))
    title = _text(entry.get("title")) or _text(entry.get("message")) or _text(entry.get("failureReason"))
    error = entry.get("error")
    return ErrorItem(
        title=title or _text(error),
        detail=_text(entry.get("detail")),
        code=_text(entry.get("code")) or (_text(error) if title else ""),
        pointer=pointer,
        raw=dict(entry),
    )


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _summary(item: ErrorItem) -> str:
    words = ": ".join(text for text in (item.title, item.detail) if text) or item.code
    return f"{words} ({item.pointer})" if words and item.pointer else words
