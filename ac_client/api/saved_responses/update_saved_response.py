# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Change a saved response."""

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
    """Change a saved response.

    Fields that are left out stay as they are.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: The body that changes a saved response.

    Returns:
        The saved response as it is now.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: ResponseUpdateSavedResponseRequest
) -> Response[SavedResponseResponse]:
    """Change a saved response. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: ResponseUpdateSavedResponseRequest) -> SavedResponseResponse:
    """Change a saved response. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: ResponseUpdateSavedResponseRequest
) -> Response[SavedResponseResponse]:
    """Change a saved response. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
