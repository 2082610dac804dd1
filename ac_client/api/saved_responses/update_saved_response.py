# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a saved response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.saved_response_response import SavedResponseResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.response_update_saved_response_request import ResponseUpdateSavedResponseRequest

OPERATION: Operation[SavedResponseResponse] = Operation(
    "update_saved_response",
    "PUT",
    "/savedResponses/{id}",
    SavedResponseResponse.from_dict,
    body="ResponseUpdateSavedResponseRequest",
    envelope="savedResponse",
)


async def asyncio(
    id: str | int, *, client: AsyncClient, body: ResponseUpdateSavedResponseRequest
) -> SavedResponseResponse:
    """Update a saved response.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a saved response.

    Returns:
        The updated saved response.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: ResponseUpdateSavedResponseRequest
) -> Response[SavedResponseResponse]:
    """Update a saved response. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: ResponseUpdateSavedResponseRequest) -> SavedResponseResponse:
    """Update a saved response. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: ResponseUpdateSavedResponseRequest
) -> Response[SavedResponseResponse]:
    """Update a saved response. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
