"""What the OpenAPI document says of one operation: pure data, of which every generated module holds one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Paging:
    """How a listing is read page by page.

    Args:
        style: `offset` goes by `limit` and `offset`, `key` by the last row's id, `page` by page numbers from 1 on,
            `next` by a link in the envelope; `whole` means that one response holds everything.
        rows: the envelope's key that holds the rows; empty where the response is an array.
        limit: rows a page at most.
        key: for `key`, the query parameter that takes the last row's id.
        order: for `key`, the query parameter and value that sort by id.
        unless: for `key`, query parameters that rule it out; the listing is then read by offset.
        row_key: the key of a row's id; None where rows have nothing that tells them apart.
        page: for `page`, the query parameter that takes the number of the page.
        size: for `page`, the query parameter that takes the rows a page, if there is one.
        next: for `next`, the dotted path of the next page's address in the envelope, such as `links.next`.
    """

    style: Literal["offset", "key", "whole", "page", "next"]
    rows: str
    limit: int = 100
    key: str | None = None
    order: tuple[str, str] | None = None
    unless: tuple[str, ...] = ()
    row_key: str | None = "id"
    page: str | None = None
    size: str | None = None
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Operation(Generic[T_co]):
    """One operation of the API.

    Args:
        name: the operation's id in the OpenAPI document, such as `list_tags`.
        method: the HTTP method, in capitals.
        path: the path below `root`, with `{name}` for each path parameter.
        parse: makes the success model from the decoded JSON; None where the API answers text or nothing.
        response: what a success holds: `json` (an object), `array` (a JSON array), `text`, or `none` (no body).
        body: the name of the model that is sent, or `list[name]` for an array of them; None where nothing is.
        body_type: how it is sent: as `json`, or as `form` (`application/x-www-form-urlencoded`).
        envelope: the key that every success has; None where there is no such key.
        root: the API root on the account's host.
        server: the origin, and what precedes the path, of an operation on another host, which never gets the token.
        repeat: whether the request may be sent again when its outcome is unknown: True, False, JSON pointers into the
            body, of which one must be there, or None: if it is a GET, PUT or DELETE.
        auth: `header` sends the token as Api-Token, `api_key` as the query parameter of that name, `none` not at all.
        empty_ok: query parameters for which an empty text means something.
        failure_list: the key of a list that is not empty when a response with a success status reports a failure.
        paging: how the listing is read; None for what is not a listing.
    """

    name: str
    method: str
    path: str
    parse: Callable[[Any], T_co] | None
    response: Literal["json", "array", "text", "none"] = "json"
    body: str | None = None
    body_type: Literal["json", "form"] = "json"
    envelope: str | None = None
    root: str = "/api/3"
    server: str | None = None
    repeat: bool | tuple[str, ...] | None = None
    auth: Literal["header", "api_key", "none"] = "header"
    empty_ok: tuple[str, ...] = ()
    failure_list: str | None = None
    paging: Paging | None = None
