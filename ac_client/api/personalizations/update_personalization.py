# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a variable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.personalization_response import PersonalizationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.personalization_write_request import PersonalizationWriteRequest

OPERATION: Operation[PersonalizationResponse] = Operation(
    "update_personalization",
    "PUT",
    "/personalizations/{id}",
    PersonalizationResponse.from_dict,
    body="PersonalizationWriteRequest",
    envelope="personalization",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: PersonalizationWriteRequest) -> PersonalizationResponse:
    """Update a variable.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to create or update a variable.

    Returns:
        The updated variable.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: PersonalizationWriteRequest
) -> Response[PersonalizationResponse]:
    """Update a variable. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: PersonalizationWriteRequest) -> PersonalizationResponse:
    """Update a variable. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(
    id: str | int, *, client: Client, body: PersonalizationWriteRequest
) -> Response[PersonalizationResponse]:
    """Update a variable. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
