"""What is sent is strict: nothing required is forgotten, no moment is ambiguous, and nothing is added."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from ac_client.errors import InvalidRequestError
from ac_client.models import EcomOrderCreate, OrderCreateNewOrderRequest, TagCreate, TagCreateTagRequest
from ac_client.types import UNSET

NOON = datetime(2026, 1, 31, 12, 30)  # noqa: DTZ001 - the naive one


def order(moment: Any) -> EcomOrderCreate:
    made = EcomOrderCreate.from_dict({})
    made.external_created_date = moment
    return made


def test_only_what_is_set_is_sent() -> None:
    body = TagCreateTagRequest(tag=TagCreate(tag="vip", tag_type="contact"))
    assert body.to_dict() == {"tag": {"tag": "vip", "tagType": "contact"}}
    assert TagCreate("vip", "contact", description=UNSET) == TagCreate(tag="vip", tag_type="contact")


def test_what_is_required_cannot_be_forgotten() -> None:
    with pytest.raises(TypeError, match="tag_type"):
        TagCreate(tag="vip")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="colour"):
        TagCreate(tag="vip", tag_type="contact", colour="red")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_undocumented_fields_can_be_sent() -> None:
    made = TagCreate(tag="vip", tag_type="contact", additional_properties={"colour": "red"})
    made["order"] = 1
    assert made.to_dict() == {"tag": "vip", "tagType": "contact", "colour": "red", "order": 1}


def test_a_value_that_is_newer_than_the_document_can_be_sent() -> None:
    """The type checker finds what is not documented; the server decides what it takes."""
    made = TagCreate(tag="vip", tag_type=cast("Any", "deal"))
    assert made.to_dict()["tagType"] == "deal"


def test_a_moment_is_sent_with_its_offset() -> None:
    for zone, text in [
        (UTC, "2026-01-31T12:30:00+00:00"),
        (timezone(timedelta(hours=-5)), "2026-01-31T12:30:00-05:00"),
        (ZoneInfo("Europe/Berlin"), "2026-01-31T12:30:00+01:00"),
    ]:
        assert order(NOON.replace(tzinfo=zone)).to_dict() == {"externalCreatedDate": text}


@pytest.mark.parametrize("moment", [NOON, date(2026, 1, 31)], ids=["naive datetime", "date"])
def test_a_moment_without_an_offset_is_refused_by_name(moment: date) -> None:
    request = OrderCreateNewOrderRequest.from_dict({"ecomOrder": {}})
    request.ecom_order = order(moment)
    with pytest.raises(
        InvalidRequestError, match=r"EcomOrderCreate\.external_created_date takes a datetime with an offset"
    ):
        request.to_dict()
    with pytest.raises(ValueError, match="2026-01-31"):
        request.to_dict()


def test_a_moment_is_read_back_where_its_text_says_just_that() -> None:
    moment = NOON.replace(tzinfo=timezone(timedelta(hours=1)))
    assert EcomOrderCreate.from_dict(order(moment).to_dict()).external_created_date == moment
    for text in ["2026-01-31T12:30:00Z", "2026-01-31 12:30:00+01:00", "2026-01-31T12:30:00", "0000-00-00 00:00:00", ""]:
        assert order(text).to_dict() == {"externalCreatedDate": text}
        assert EcomOrderCreate.from_dict({"externalCreatedDate": text}).external_created_date == cast("Any", text)
