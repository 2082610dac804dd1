# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.empty import Empty
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[Empty] = Operation("delete_message", "DELETE", "/messages/{id}", Empty.from_dict)


async def asyncio(id: str | int, *, client: AsyncClient) -> Empty:
    """Delete a message.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        Deleted; the response is an empty object.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[Empty]:
    """Delete a message. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> Empty:
    """Delete a message. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[Empty]:
    """Delete a message. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
