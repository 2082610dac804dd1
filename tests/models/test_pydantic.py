"""A model as a field of a pydantic model, in a TypeAdapter and as a response of FastAPI: nothing is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Annotated, Any

import fastapi
import httpx
import pydantic
import pytest
from pydantic import BaseModel, TypeAdapter

from ac_client.models import Contact, Tag, TagCreate
from ac_client.types import UNSET

CAME = {"id": "7", "email": None, "firstName": "Ada", "newKey": {"a": [1, 2**70, "ü", 1.5]}, "phone": 5}


class Order(BaseModel):
    contact: Contact
    tags: list[Tag] = []
    other: Tag | None = None


def test_a_field_of_a_pydantic_model_keeps_all_that_came() -> None:
    order = Order.model_validate({"contact": CAME, "tags": [{"id": "1", "tag": "vip", "more": 1}]})
    assert isinstance(order.contact, Contact)
    assert order.tags[0].tag == "vip"
    assert json.loads(order.model_dump_json())["contact"] == CAME
    assert order.model_dump()["contact"] == CAME
    assert Order.model_validate_json(order.model_dump_json()) == order
    contact = Contact.from_dict(CAME)
    assert Order(contact=contact).contact is contact
    assert Order.model_json_schema()["properties"]["contact"]["title"] == "Contact"


def test_what_is_not_set_is_not_written() -> None:
    request = TagCreate(tag="vip", tag_type="contact", description=UNSET)
    assert TypeAdapter(TagCreate).dump_python(request) == {"tag": "vip", "tagType": "contact"}


@pytest.mark.parametrize("given", [5, "text", [], None])
def test_what_is_no_object_is_refused_as_pydantic_does(given: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match="Contact"):
        TypeAdapter(Contact).validate_python(given)


async def test_a_response_of_fastapi() -> None:
    app = fastapi.FastAPI()

    @app.post("/contacts")
    async def echo(contact: Annotated[Contact, fastapi.Body()]) -> Contact:
        return contact

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://here") as client:
        response = await client.post("/contacts", json=CAME)
        assert response.json() == CAME
        described = (await client.get("/openapi.json")).json()
    assert '"Contact"' in json.dumps(described)


def test_it_loads_no_pydantic_by_itself() -> None:
    code = (
        "import sys; from ac_client.models import Contact; Contact.from_dict({}); assert 'pydantic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
