"""A webhook receiver: a contact who subscribes to a list gets a tag.

    pip install '.[examples]'
    WEBHOOK_SECRET=a-long-random-text uvicorn examples.webhook_receiver:app --factory

It uses the account that ACTIVECAMPAIGN_URL and ACTIVECAMPAIGN_TOKEN name. Register it there once:

    ac.webhooks.create(name="receiver", url=f"https://shop.example.com/hooks/{SECRET}", events=["subscribe"],
                       sources=["public", "admin", "api", "system"])
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import BackgroundTasks, FastAPI, HTTPException, Request

from ac_client import AsyncClient, errors, webhooks

TAG = "welcome"
MOST_REMEMBERED = 10_000

log = logging.getLogger("webhook_receiver")


def app(client: AsyncClient | None = None, secret: str | None = None) -> FastAPI:
    """The service; client and secret come from the environment unless they are given."""

    @asynccontextmanager
    async def lifespan(service: FastAPI) -> AsyncIterator[None]:
        async with client or AsyncClient.from_env() as ac:
            service.state.ac = ac
            yield

    service = FastAPI(lifespan=lifespan)
    service.state.secret = secret or os.environ["WEBHOOK_SECRET"]
    service.state.seen = OrderedDict()  # with several processes: a table with a unique key
    service.post("/hooks/{secret}")(receive)
    return service


async def receive(secret: str, request: Request, later: BackgroundTasks) -> None:
    """Take a delivery: respond at once, for a failed delivery is not repeated, and work afterwards."""
    state = request.app.state
    if not hmac.compare_digest(secret.encode(), state.secret.encode()):  # deliveries have no signature
        raise HTTPException(404)
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > webhooks.MAX_BYTES:
            raise HTTPException(413)
    try:
        event = webhooks.parse(body)
    except webhooks.WebhookError as error:
        raise HTTPException(400, detail=str(error)) from error
    digest = hashlib.sha256(body).digest()
    if digest in state.seen:
        return  # the same delivery came before
    state.seen[digest] = None
    if len(state.seen) > MOST_REMEMBERED:
        state.seen.popitem(last=False)
    later.add_task(handle, state.ac, event)


async def handle(ac: AsyncClient, event: webhooks.Event) -> None:
    """Do what the event calls for."""
    if event.type != "subscribe" or event.contact is None:
        return
    try:
        tag = await ac.tags.ensure(TAG)
        await ac.contact_tags.create(contact=event.contact.id, tag=tag.id)
    except errors.ActiveCampaignError:
        log.exception("contact %s is not tagged", event.contact.id)
