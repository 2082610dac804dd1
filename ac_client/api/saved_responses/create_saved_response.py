# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a saved response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.saved_response_response import SavedResponseResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.response_create_saved_response_request import ResponseCreateSavedResponseRequest

OPERATION: Operation[SavedResponseResponse] = Operation(
    "create_saved_response",
    "POST",
    "/savedResponses",
    SavedResponseResponse.from_dict,
    body="ResponseCreateSavedResponseRequest",
    envelope="savedResponse",
)


async def asyncio(*, client: AsyncClient, body: ResponseCreateSavedResponseRequest) -> SavedResponseResponse:
    """Create a saved response.

    Args:
        client: The client to send with.
        body: Request body to create a saved response.

    Returns:
        The new saved response.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ResponseCreateSavedResponseRequest
) -> Response[SavedResponseResponse]:
    """Create a saved response. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: ResponseCreateSavedResponseRequest) -> SavedResponseResponse:
    """Create a saved response. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: ResponseCreateSavedResponseRequest) -> Response[SavedResponseResponse]:
    """Create a saved response. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
