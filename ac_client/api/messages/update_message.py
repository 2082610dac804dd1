# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.message_response import MessageResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.message_update_request import MessageUpdateRequest

OPERATION: Operation[MessageResponse] = Operation(
    "update_message",
    "PUT",
    "/messages/{id}",
    MessageResponse.from_dict,
    body="MessageUpdateRequest",
    envelope="message",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: MessageUpdateRequest) -> MessageResponse:
    """Update a message.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a message.

    Returns:
        The updated message.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: MessageUpdateRequest
) -> Response[MessageResponse]:
    """Update a message. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: MessageUpdateRequest) -> MessageResponse:
    """Update a message. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: MessageUpdateRequest) -> Response[MessageResponse]:
    """Update a message. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
