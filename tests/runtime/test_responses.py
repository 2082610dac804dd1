"""What comes back: results, 2xx responses without a usable body, and the error for every status and body."""

from __future__ import annotations

import gzip
import json
import pickle
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from ac_client import _error_response, _response, errors
from ac_client.models import TagResponse
from ac_client.operations import Paging
from tests.runtime.scripted import Scripted, operation, response_of


@pytest.fixture(params=[True, False], ids=["awaited", "synchronous"])
def account(request: pytest.FixtureRequest) -> Scripted:
    return Scripted(awaited=request.param)


GET_TAG = operation(path="/tags/{id}", envelope="tag", name="get_tag")
FOUND = {"tag": {"id": "1"}}


def test_a_result_has_everything_about_it(account: Scripted) -> None:
    response = account.call(GET_TAG, response_of(201, FOUND, X_Request_Id="r-1"), path={"id": 1})
    assert (response.status_code, response.parsed) == (201, FOUND)
    assert json.loads(response.content) == FOUND
    assert response.headers["x-request-id"] == response.headers["X-Request-Id"] == "r-1"
    again = pickle.loads(pickle.dumps(response))
    assert (again.parsed, dict(again.headers)) == (response.parsed, dict(response.headers))


def test_json_is_known_by_its_content(account: Scripted) -> None:
    for kind in ("text/plain", "text/html", "", "application/octet-stream"):
        answer = httpx.Response(200, content=json.dumps(FOUND).encode(), headers={"content-type": kind})
        assert account.call(GET_TAG, answer, path={"id": 1}).parsed == FOUND


def test_a_byte_order_mark_is_no_error(account: Scripted) -> None:
    marked = b"\xef\xbb\xbf" + json.dumps(FOUND).encode()
    assert account.call(GET_TAG, response_of(200, marked), path={"id": 1}).parsed == FOUND


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"<!DOCTYPE html><html>Log in</html>", "web page. The base URL is probably wrong"),
        (b"\n <html>", "web page"),
        (b"", "empty"),
        (b"  \r\n", "empty"),
        (b'{"tag": {"id"', "not JSON"),
        (b"OK", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (100_000 * b"[", "not JSON"),
        (b'{"tags": []}', "no 'tag'"),
        (b"{}", "no 'tag'"),
        (b"[]", "came as list instead of an object"),
        (b'"tag"', "came as str"),
        (b"null", "came as NoneType"),
        (b"1", "came as int"),
        (b"true", "came as bool"),
    ],
    ids=lambda value: repr(value)[:30],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_success_that_is_none(account: Scripted, method: str, body: bytes, said: str) -> None:
    kind = operation(method, "/tags", envelope="tag", name="some_tag")
    with pytest.raises(errors.UnexpectedResponseError, match=said) as caught:
        account.call(kind, *[response_of(200, body, X_Request_Id="r-1")] * 6)
    error = caught.value
    # What answers a read may have the answer the next time.
    assert len(account.requests) == error.attempts == (6 if method == "GET" else 1)
    assert error.applied is (method == "POST")
    assert ("change was applied" in str(error)) is error.applied
    assert (error.status, error.body, error.request_id, error.method, error.path, error.operation) == (
        200,
        body,
        "r-1",
        method,
        "/api/3/tags",
        "some_tag",
    )
    assert error.__context__ is None
    assert pickle.loads(pickle.dumps(error)).applied is error.applied


def test_an_empty_reply_says_which_code_the_api_gave(account: Scripted) -> None:
    with pytest.raises(errors.UnexpectedResponseError, match=r"is empty\. It says: Code 9001\. The change was applied"):
        account.call(operation("PUT"), response_of(200, b"", X_AC_Error="Code 9001"))


def test_an_empty_reply_to_a_delete_is_an_empty_object(account: Scripted) -> None:
    delete = operation("DELETE")
    assert account.call(delete, response_of(202, b"")).parsed == {}
    assert account.call(delete, response_of(200, {})).parsed == {}


@pytest.mark.parametrize("body", [b"[]", b"null", b" [ ] ", b"\xef\xbb\xbf[]"])
def test_an_empty_object_may_be_written_as_php_does(account: Scripted, body: bytes) -> None:
    assert account.call(operation("DELETE"), response_of(200, body)).parsed == {}
    with pytest.raises(errors.UnexpectedResponseError):
        account.call(operation("DELETE", envelope="tag"), response_of(200, body))


@pytest.mark.parametrize("body", [b"false", b"0", b'""'])
def test_what_is_no_object_is_no_result_of_a_delete(account: Scripted, body: bytes) -> None:
    with pytest.raises(errors.UnexpectedResponseError, match="instead of an object"):
        account.call(operation("DELETE"), response_of(200, body))


def test_an_empty_array_is_an_array_where_one_is_due(account: Scripted) -> None:
    assert account.call(operation(response="array", parse=list), response_of(200, [])).parsed == []
    with pytest.raises(errors.UnexpectedResponseError, match="came as dict instead of a list"):
        account.call(operation("POST", response="array", parse=list), response_of(200, {}))


def test_null_and_rows_are_no_object(account: Scripted) -> None:
    assert account.call(operation("PUT"), response_of(200, [])).parsed == {}
    for body in (b"null", b"[1]", b"0"):
        with pytest.raises(errors.UnexpectedResponseError, match="instead of an object"):
            account.call(operation("PUT"), response_of(200, body))


def page(body: bytes, kind: str = "text/html; charset=UTF-8") -> httpx.Response:
    return httpx.Response(200, content=body, headers={"content-type": kind})


@pytest.mark.parametrize(
    "body", [b"<!-- down --><html><body>", b"<body><h1>Log in", b"Down for maintenance", b"\xef\xbb\xbf<br>", b"'a'"]
)
@pytest.mark.parametrize("kind", ["text/html", "Text/HTML; charset=utf-8", "application/xhtml+xml"])
def test_a_web_page_is_known_by_its_content_type_too(account: Scripted, body: bytes, kind: str) -> None:
    nothing = operation("DELETE", response="none", parse=None)
    with pytest.raises(errors.UnexpectedResponseError, match=r"web page\. The base URL") as caught:
        account.request("POST", "/rows", page(body, kind))
    assert caught.value.applied
    with pytest.raises(errors.UnexpectedResponseError, match="web page"):
        account.call(nothing, page(body, kind))
    assert account.call(nothing, page(b"  ", kind)).parsed is None
    assert account.call(nothing, page(b'{"a": 1}', kind)).parsed is None
    assert account.request("POST", "/rows", page(b'{"a": 1}', kind)).parsed == {"a": 1}


@pytest.mark.parametrize("kind", ["text/plain", "text/csv; charset=utf-8", "application/octet-stream", ""])
def test_text_that_is_no_web_page_is_a_result(account: Scripted, kind: str) -> None:
    assert account.request("GET", "/rows", page("a,ü\n".encode(), kind)).parsed == "a,ü\n"


@pytest.mark.parametrize(
    ("charset", "body", "text"),
    [
        ("iso-8859-1", b"\xfc", "ü"),
        ("utf-16", "ü".encode("utf-16"), "ü"),
        ("utf-8", b"\xef\xbb\xbf\xc3\xbc\xff", "ü\ufffd"),
        ("", b"\xef\xbb\xbf\xc3\xbc", "ü"),
        # None of these is a way to write text, and UTF-8 is taken.
        *(
            (odd, b"\xc3\xbc\xff", "ü\ufffd")
            for odd in ("klingon", "hex", "rot13", "idna", "undefined", "base64", "u\x00")
        ),
    ],
)
def test_text_is_read_as_the_reply_says_and_never_raises(
    account: Scripted, charset: str, body: bytes, text: str
) -> None:
    kind = f"text/plain; charset={charset}"
    assert account.request("GET", "/rows", page(body, kind)).parsed == text
    assert account.call(operation(response="text", parse=None), page(body, kind)).parsed == text


def test_what_sends_no_body_needs_none(account: Scripted) -> None:
    nothing = operation("DELETE", response="none", parse=None)
    for body in (b"", b"{}", b"whatever"):
        assert account.call(nothing, response_of(202, body)).parsed is None
    with pytest.raises(errors.UnexpectedResponseError, match="web page"):
        account.call(nothing, response_of(200, b"<html>"))


def test_text_is_text(account: Scripted) -> None:
    text = operation(response="text", parse=None)
    code = '<script type="text/javascript">let a = "ü";</script>'
    answer = httpx.Response(200, content=code.encode(), headers={"content-type": "text/html; charset=utf-8"})
    assert account.call(text, answer).parsed == code


@pytest.mark.parametrize(
    ("body", "parsed"),
    [(b'{"a": 1}', {"a": 1}), (b"[1]", [1]), (b"null", None), (b"7", 7), (b"plain text", "plain text")],
)
def test_a_request_takes_whatever_comes(account: Scripted, body: bytes, parsed: Any) -> None:
    assert account.request("GET", "/rows", response_of(200, body)).parsed == parsed


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n",
        2000 * b" " + b"<html>",
        b"<html>",
        b'{"a": ',
        b"[1, 2",
        b'\xef\xbb\xbf{"a": ',
        b"\xef\xbb\xbf [1, 2",
    ],
)
def test_a_request_does_not_take_what_is_broken(account: Scripted, body: bytes) -> None:
    with pytest.raises(errors.UnexpectedResponseError):
        account.request("GET", "/rows", *[response_of(200, body)] * 6)
    assert len(account.requests) == 6


def test_nothing_is_a_result_where_nothing_is_due(account: Scripted) -> None:
    assert account.request("GET", "/rows", response_of(204, b"")).parsed is None
    assert account.request("POST", "/rows", response_of(200, b"")).parsed is None
    with pytest.raises(errors.UnexpectedResponseError, match="empty"):
        account.call(operation(response="text", parse=None), *[response_of(200, b"")] * 6)


@pytest.mark.parametrize("tag", [None, "x", 1, True])
def test_a_read_of_an_object_is_repeated_where_something_else_came(account: Scripted, tag: Any) -> None:
    read = operation(path="/tags/1", envelope="tag", parse=TagResponse.from_dict)
    with pytest.raises(errors.UnexpectedResponseError, match=r"'tag' came as .* instead of an object"):
        account.call(read, *[response_of(200, {"tag": tag})] * 6)
    assert account.call(read, response_of(200, {"tag": tag}), response_of(200, FOUND)).parsed.tag.id == "1"


@pytest.mark.parametrize("rows", ["x", 1, [1], [{"id": "1"}, None], ["x"]])
def test_a_listing_is_repeated_where_its_rows_are_none(account: Scripted, rows: Any) -> None:
    listing = operation(path="/tags", envelope="tags", paging=Paging("offset", "tags"))
    with pytest.raises(errors.UnexpectedResponseError, match=r"'tags' (came as .* instead of a list|has a row that)"):
        account.call(listing, *[response_of(200, {"tags": rows})] * 6)
    assert len(account.requests) == 6


@pytest.mark.parametrize("body", [{"result_code": "0"}, {"success": False}, {"success": 0, "message": "no"}])
def test_a_body_that_says_no_is_no_result(account: Scripted, body: Any) -> None:
    with pytest.raises(errors.OperationFailedError):
        account.request("GET", "/rows", response_of(200, body))
    with pytest.raises(errors.OperationFailedError):
        account.call(operation("POST", envelope="tag"), response_of(200, body))


def test_reasons_in_a_list_under_data_are_read(account: Scripted) -> None:
    body = {"data": [{"errors": [{"detail": "first"}]}, {"message": "second"}], "error_description": "third"}
    with pytest.raises(errors.UnprocessableError, match=r"first.*second.*third"):
        account.request("POST", "/rows", response_of(422, body))


@pytest.mark.parametrize(
    ("told", "failed"), [(0, True), (False, True), ("0", False), (None, False), (0.0, False), (1, False)]
)
def test_a_200_may_report_a_failure(account: Scripted, told: Any, failed: bool) -> None:
    share = operation("POST")
    body = {"success": told, "message": "You can not share it"}
    if not failed:
        assert account.call(share, response_of(200, body)).parsed == body
        return
    with pytest.raises(errors.OperationFailedError, match="You can not share it") as caught:
        account.call(share, response_of(200, body))
    assert (caught.value.status, caught.value.message) == (200, "You can not share it")
    assert not isinstance(caught.value, errors.StatusError)
    with pytest.raises(errors.OperationFailedError, match="succeeded: 0"):
        account.call(operation("DELETE"), response_of(200, {"succeeded": 0}))
    assert account.call(share, response_of(200, {"other": 1})).parsed == {"other": 1}


KINDS = {
    300: errors.RedirectError,
    304: errors.RedirectError,
    400: errors.BadRequestError,
    401: errors.PermissionDeniedError,
    402: errors.StatusError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    405: errors.StatusError,
    409: errors.ConflictError,
    422: errors.UnprocessableError,
    429: errors.RateLimitedError,
    500: errors.ServerError,
    503: errors.ServerError,
    520: errors.ServerError,
    599: errors.ServerError,
    600: errors.ServerError,
}


@pytest.mark.parametrize(("status", "kind"), KINDS.items())
def test_each_status_has_its_error(account: Scripted, status: int, kind: type[errors.StatusError]) -> None:
    with pytest.raises(errors.StatusError) as caught:
        account.request(
            "GET", "/rows", *[response_of(status, {"message": "so"}, X_Request_Id="r-1", Retry_After="0")] * 6
        )
    error = caught.value
    assert type(error) is kind
    assert isinstance(error, errors.ActiveCampaignError)
    assert (error.status, error.message, error.request_id, error.body) == (status, "so", "r-1", b'{"message": "so"}')
    assert (error.method, error.path, error.retry_after) == ("GET", "/api/3/rows", 0)
    assert str(error).startswith(f"{status} ")
    assert "for GET /api/3/rows" in str(error)
    assert str(error).endswith("(request id r-1)")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again), repr(again)) == (kind, str(error), vars(error), repr(error))


@pytest.mark.parametrize("status", [400, 403, 404, 422])
@pytest.mark.parametrize(
    "body",
    [
        {"message": "No Result found for Tag with id 31"},
        {"message": "No result found"},
        {"errors": [{"title": "No Result found for Subscriber with id 9", "detail": "", "code": "", "error": ""}]},
        {"errors": [{"title": "Oh", "detail": "no result found for it"}]},
    ],
)
def test_a_missing_row_is_not_found_whatever_the_status(account: Scripted, status: int, body: Any) -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        account.request("GET", "/tags/31", response_of(status, body))
    assert caught.value.status == status
    assert "permission" not in str(caught.value)


def test_a_409_is_no_missing_row_even_if_it_says_so(account: Scripted) -> None:
    with pytest.raises(errors.ConflictError):
        account.request("GET", "/tags/31", response_of(409, {"message": "No Result found"}))


def test_a_403_explains_what_it_may_mean(account: Scripted) -> None:
    with pytest.raises(errors.PermissionDeniedError) as caught:
        account.request("GET", "/deals", response_of(403, b""))
    for meaning in ("token is wrong or missing", "group without this permission", "plan lacks this feature"):
        assert meaning in str(caught.value)


@pytest.mark.parametrize(
    ("location", "place"),
    [
        ("https://www.activecampaign.com/login?next=/api/3", "https://www.activecampaign.com/login"),
        ("/login", "/login"),
        ("https://user:pw@other.example/#x", "https://other.example/"),
    ],
)
def test_a_redirect_is_named_and_never_followed(account: Scripted, location: str, place: str) -> None:
    with pytest.raises(errors.RedirectError) as caught:
        account.request("POST", "/rows", response_of(307, b"", Location=location))
    assert f"redirects to {place}, which is not followed. The base URL is probably wrong" in str(caught.value)
    assert len(account.requests) == 1


@pytest.mark.parametrize("location", [70_000 * "x", "https://exa mple/\x01", "https://[bad", "http://a:99999999/"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_redirect_to_what_is_no_url_is_a_redirect(account: Scripted, method: str, location: str) -> None:
    with pytest.raises(errors.RedirectError, match="is not followed") as caught:
        account.request(method, "/rows", response_of(302, b"", Location=location))
    assert caught.value.status == 302
    assert len(account.requests) == 1
    assert len(str(caught.value)) < 1000


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"it began"
        raise httpx.RemoteProtocolError("cut")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@pytest.mark.parametrize("way", ["cut", "badly compressed"])
def test_a_status_counts_though_its_body_is_lost(account: Scripted, way: str) -> None:
    def lost(status: int, **headers: str) -> httpx.Response:
        if way == "cut":
            return httpx.Response(status, headers=headers, stream=Breaking())
        unread = Unread(b"no gzip")
        return httpx.Response(status, headers=headers | {"Content-Encoding": "gzip"}, stream=unread)

    limited = lost(429, **{"Retry-After": "7"})
    assert account.request("POST", "/rows", limited, response_of(200, {"a": 1})).parsed == {"a": 1}
    assert account.sent_at == [0, 7]
    with pytest.raises(errors.BadRequestError) as caught:
        account.request("POST", "/rows", lost(400))
    assert caught.value.body == (b"it began" if way == "cut" else b"")
    with pytest.raises(errors.OutcomeUnknownError):
        account.request("POST", "/rows", lost(503))
    with pytest.raises(errors.OutcomeUnknownError):
        account.request("POST", "/rows", lost(200))


class Unread(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that a transport passes on as it comes."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def __iter__(self) -> Iterator[bytes]:
        yield self.body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.body


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity"])
def test_what_an_error_says_may_be_compressed(account: Scripted, encoding: str) -> None:
    said = b'{"message": "Email is taken"}'
    packs: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress, "identity": bytes}
    answer = httpx.Response(400, headers={"Content-Encoding": encoding}, stream=Unread(packs[encoding](said)))
    with pytest.raises(errors.BadRequestError) as caught:
        account.request("GET", "/rows", answer)
    assert (caught.value.message, caught.value.body) == ("Email is taken", said)


@pytest.mark.parametrize("status", [304, 307])
def test_what_leads_nowhere_says_nothing_of_the_url(account: Scripted, status: int) -> None:
    with pytest.raises(errors.RedirectError, match=rf"^{status} [A-Za-z ]+ for GET /api/3/rows$"):
        account.request("GET", "/rows", response_of(status, b""))


def test_a_status_below_200_is_no_redirect(account: Scripted) -> None:
    with pytest.raises(errors.StatusError) as caught:
        account.request("GET", "/rows", response_of(101, b""))
    assert type(caught.value) is errors.StatusError


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("7", 7),
        (" 7 ", 7),
        ("0.5", 0.5),
        ("Thu, 01 Jan 1970 00:01:00 GMT", 60),
        ("Wed, 31 Dec 1969 00:00:00 GMT", 0),
        ("1_0", None),
        ("1e2", None),
        ("+7", None),
        ("-7", None),
        ("inf", None),
        ("nan", None),
        ("0x10", None),
        (400 * "9", None),
        ("Sun, 99 Foo 2015", None),
        ("soon", None),
        ("", None),
    ],
)
def test_how_long_a_reply_asks_to_wait(given: str, seconds: float | None) -> None:
    assert _error_response.retry_after(httpx.Headers({"retry-after": given}), lambda: 0.0) == seconds


def test_digits_of_other_scripts_are_no_seconds() -> None:
    headers = httpx.Headers([(b"retry-after", "٣".encode())])
    assert _error_response.retry_after(headers, lambda: 0.0) is None
    assert _error_response.retry_after(httpx.Headers(), lambda: 0.0) is None


def test_a_web_page_with_an_error_status_says_that_the_url_may_be_wrong(account: Scripted) -> None:
    page = b"<html><head><title>Not Found</title></head></html>"
    with pytest.raises(errors.NotFoundError, match=r"The response is a web page\. The base URL is probably wrong"):
        account.request("GET", "/rows", response_of(404, page))
    with pytest.raises(errors.ServerError, match="The response is a web page") as caught:
        account.request("GET", "/rows", *[response_of(502, page)] * 6)
    assert "URL" not in str(caught.value)
    assert caught.value.body == page


SHAPES: list[tuple[Any, str, list[tuple[str, str, str, str]]]] = [
    ({"message": "Email is taken"}, "Email is taken", [("Email is taken", "", "", "")]),
    (
        {
            "errors": [
                {
                    "title": "The related tag was not found",
                    "detail": "tag 7",
                    "code": "related_missing",
                    "error": "x",
                    "source": {"pointer": "/data/attributes/tag"},
                }
            ]
        },
        "The related tag was not found: tag 7",
        [("The related tag was not found", "tag 7", "related_missing", "/data/attributes/tag")],
    ),
    (
        {"errors": [{"title": "a", "source": {"parameter": "contact"}}, {"title": "b", "error": "must_be_valid"}]},
        "a",
        [("a", "", "", "contact"), ("b", "", "must_be_valid", "")],
    ),
    (
        {"errors": [{"status": 422, "title": "t", "source": {"type": "field", "value": "sku"}}], "message": "m"},
        "m",
        [("m", "", "", ""), ("t", "", "", "sku")],
    ),
    ({"errors": ["one", "two"]}, "one", [("one", "", "", ""), ("two", "", "", "")]),
    ({"errors": "one"}, "one", [("one", "", "", "")]),
    ({"errors": {"title": "t", "code": 5}}, "t", [("t", "", "5", "")]),
    (
        {"errors": {"email": ["is invalid", "is taken"]}},
        "is invalid",
        [
            ("is invalid", "", "", "email"),
            ("is taken", "", "", "email"),
        ],
    ),
    (
        {
            "success": 0,
            "message": "failed",
            "failureReasons": ["first", {"contact": 1, "failureReason": "Invalid email"}],
        },
        "failed",
        [("failed", "", "", ""), ("first", "", "", ""), ("Invalid email", "", "", "")],
    ),
    ({"success": 0, "message": "no", "result_code": 0}, "no", [("no", "", "", "")]),
    ({"result_code": 0, "result_message": "no"}, "no", [("no", "", "", "")]),
    ({"error": "no"}, "no", [("no", "", "", "")]),
    ({"error": {"title": "t", "code": "c"}}, "t", [("t", "", "c", "")]),
    ({"message": "m", "code": "c"}, "m", [("m", "", "c", "")]),
    (
        {"message": "a", "error": "b", "result_message": "c", "errors": ["d"], "data": {"errors": ["e"], "error": "f"}},
        "a",
        [(reason, "", "", "") for reason in "abcdfe"],
    ),
    ({"errors": [{"code": "only_a_code"}]}, "only_a_code", [("", "", "only_a_code", "")]),
    ([{"title": "in a list"}], "in a list", [("in a list", "", "", "")]),
    ("just text", "just text", [("just text", "", "", "")]),
    ({}, "", []),
    ([], "", []),
    (None, "", []),
    (5, "5", []),
    ({"message": 5}, "5", [("5", "", "", "")]),
    ({"message": None, "errors": None}, '{"message": null, "errors": null}', []),
    ({"message": {"deep": 1}, "errors": [None, 5, True, [], {}]}, '{"message": {"deep": 1}, "errors": [null,', []),
    (
        {"errors": {"deep": {"a": ["bad", {"b": "worse"}]}}},
        "bad",
        [("bad", "", "", "deep.a"), ("worse", "", "", "deep.a.b")],
    ),
    (
        {"errors": {"rows": [{"a": "bad"}, {"message": "m", "code": "c"}]}},
        "bad",
        [("bad", "", "", "rows.a"), ("m", "", "c", "rows")],
    ),
    ({"errors": {"email": {"0": "bad", "2": "worse"}}}, "bad", [("bad", "", "", "email"), ("worse", "", "", "email")]),
    ({"errors": {"title": ["is too long"]}}, "is too long", [("is too long", "", "", "title")]),
    (
        {"title": "Bad", "detail": "age", "invalid-params": [{"name": "age", "reason": "is text"}]},
        "Bad: age",
        [("Bad", "age", "", ""), ("is text", "", "", "age")],
    ),
    (
        {"error": {"message": "m", "details": [{"field": "email", "issue": "i"}]}},
        "m",
        [("m", "", "", ""), ("i", "", "", "email")],
    ),
    ({"Message": "m", "Errors": ["e"]}, "m", [("m", "", "", ""), ("e", "", "", "")]),
    ({"violations": [{"propertyPath": "email", "message": "bad"}]}, "bad", [("bad", "", "", "email")]),
    ({"contact": {"message": "no reason"}, "message": ["a", "b"]}, "a", [("a", "", "", ""), ("b", "", "", "")]),
]


@pytest.mark.parametrize(("body", "message", "items"), SHAPES, ids=lambda value: str(value)[:40])
def test_every_shape_of_error_body_is_read(
    account: Scripted, body: Any, message: str, items: list[tuple[str, str, str, str]]
) -> None:
    with pytest.raises(errors.UnprocessableError) as caught:
        account.request("POST", "/rows", response_of(422, json.dumps(body).encode()))
    assert caught.value.message.startswith(message)
    assert [item[:4] for item in caught.value.errors] == items
    assert message in str(caught.value)
    for item in items:
        assert all(part in str(caught.value) for part in item)


@pytest.mark.parametrize(
    "body", [b"", b"   ", b"not json", b"\xff\xfe\x00", b"<html>", b'{"a":', 100_000 * b'{"errors":']
)
def test_no_body_is_too_odd_for_an_error(account: Scripted, body: bytes) -> None:
    with pytest.raises(errors.UnprocessableError) as caught:
        account.request("POST", "/rows", response_of(422, body))
    assert (caught.value.errors, caught.value.body) == ((), body)
    assert len(caught.value.message) <= 300
    assert len(str(caught.value)) < 600


def test_deeply_nested_errors_end_somewhere(account: Scripted) -> None:
    deep = 900 * '{"errors":{"a":' + "1" + 900 * "}}"
    with pytest.raises(errors.UnprocessableError):
        account.request("POST", "/rows", response_of(422, deep.encode()))


def test_a_text_body_is_quoted_in_short(account: Scripted) -> None:
    with pytest.raises(errors.BadRequestError, match=r"line one line two x+\.\.\.$"):
        account.request("GET", "/rows", response_of(400, b"line one\nline two " + 5000 * b"x"))


def test_an_error_shows_its_text_and_not_its_facts() -> None:
    error = errors.ConflictError("in use", status=409, body=b"long")
    assert repr(error) == "ConflictError('in use')"
    assert errors.ActiveCampaignError().status is None


def test_the_hierarchy_can_be_caught_by_what_it_means() -> None:
    assert issubclass(errors.ConfigurationError, ValueError)
    assert issubclass(errors.InvalidRequestError, ValueError)
    assert issubclass(errors.RequestTimeoutError, errors.ConnectionFailedError)
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    assert len(kinds) == 21
    for kind in kinds:
        assert issubclass(kind, errors.ActiveCampaignError)
        error = kind("text", status=418, message="m")
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), vars(again)) == (kind, "text", {"status": 418, "message": "m"})


WHOLE = [
    b"1",
    b"18446744073709551615",
    b"-9223372036854775808",
    b'{"a": 1234567890123456789012.5}',
    b'{"a": 0.12345678901234567890123}',
    b'{"a":"123456789012345678901234567890"}',
    b'{"a": NaN, "b": [Infinity, -Infinity]}',
    b'{"a": "\\ud83d"}',
    b"\xef\xbb\xbf[1]",
    b"[1e400]",
]


@pytest.mark.parametrize("body", WHOLE, ids=repr)
@pytest.mark.parametrize("fast", [True, False], ids=["orjson", "json"])
def test_both_parsers_read_the_same(body: bytes, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.setattr(_response, "_fast_loads", lambda: None)
    expected = json.loads(body.removeprefix(b"\xef\xbb\xbf"))
    decoded = _response.decode(body)
    assert repr(decoded) == repr(expected)


@pytest.mark.parametrize("body", [b"<!doctype HTML>", b"  <HTML lang=en>", b"\xef\xbb\xbf<html>", b"<?xml?>\n<html>"])
def test_a_web_page_is_known_by_how_it_begins(account: Scripted, body: bytes) -> None:
    read = operation(envelope="row")
    with pytest.raises(errors.UnexpectedResponseError, match="web page"):
        account.call(read, *[response_of(200, body)] * 6)
    quoted = b'{"row": "' + body.replace(b"\n", b"") + b'"}'
    assert account.call(read, response_of(200, quoted)).status_code == 200
