"""A sign-up service: a form on a web site becomes a contact on a list.

    pip install '.[examples,sandbox]'
    uvicorn examples.signup_service.app:app --factory

It uses the account that ACTIVECAMPAIGN_URL and ACTIVECAMPAIGN_TOKEN name. `test_app.py` tests it against the sandbox.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, Form, HTTPException, Request

from ac_client import AsyncClient, Retries, errors

NEWS_LIST = 1
TAG = "signed up on the web site"


def app(client: AsyncClient | None = None) -> FastAPI:
    """The service; it makes a client from the environment unless it is given one."""

    @asynccontextmanager
    async def lifespan(service: FastAPI) -> AsyncIterator[None]:
        # One client for the whole service: it shares connections and the rate limit among all requests.
        async with client or AsyncClient.from_env() as ac:
            # A person is waiting, so calls give up sooner than they would in a job.
            service.state.ac = ac.with_options(timeout=5, retries=Retries(max_attempts=3, max_elapsed=10))
            yield

    service = FastAPI(lifespan=lifespan)
    service.post("/signup", status_code=201)(sign_up)
    return service


def account(request: Request) -> AsyncClient:
    """The client that the service holds."""
    ac: AsyncClient = request.app.state.ac
    return ac


async def sign_up(
    ac: Annotated[AsyncClient, Depends(account)],
    email: Annotated[str, Form(min_length=3)],
    first_name: Annotated[str, Form()] = "",
) -> dict[str, str]:
    """Add a person; signing up twice changes nothing."""
    try:
        contact = (await ac.contacts.sync(email=email, first_name=first_name)).contact
        await ac.contact_lists.set_status(contact=contact.id, list_=NEWS_LIST, status=1)
        tag = (await ac.tags.create(tag=TAG, tag_type="contact")).tag
        await ac.contact_tags.create(contact=contact.id, tag=tag.id)
    except errors.UnprocessableError as error:
        raise HTTPException(422, detail=[item.title for item in error.errors]) from error
    except errors.OutcomeUnknownError as error:
        raise HTTPException(502, detail="We may have saved your address. Please try again.") from error
    except errors.ActiveCampaignError as error:
        raise HTTPException(503, detail="Please try again later.") from error
    return {"id": contact.id}
