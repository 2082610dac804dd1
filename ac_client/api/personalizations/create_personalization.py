# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a variable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.personalization_response import PersonalizationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.personalization_write_request import PersonalizationWriteRequest

OPERATION: Operation[PersonalizationResponse] = Operation(
    "create_personalization",
    "POST",
    "/personalizations",
    PersonalizationResponse.from_dict,
    body="PersonalizationWriteRequest",
    envelope="personalization",
)


async def asyncio(*, client: AsyncClient, body: PersonalizationWriteRequest) -> PersonalizationResponse:
    """Create a variable.

    Args:
        client: The client to send with.
        body: Request body to create or update a variable.

    Returns:
        The new variable.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: PersonalizationWriteRequest
) -> Response[PersonalizationResponse]:
    """Create a variable. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: PersonalizationWriteRequest) -> PersonalizationResponse:
    """Create a variable. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: PersonalizationWriteRequest) -> Response[PersonalizationResponse]:
    """Create a variable. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
