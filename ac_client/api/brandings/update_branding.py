# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a branding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.branding_response import BrandingResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.branding_update_request import BrandingUpdateRequest

OPERATION: Operation[BrandingResponse] = Operation(
    "update_branding",
    "PUT",
    "/brandings/{id}",
    BrandingResponse.from_dict,
    body="BrandingUpdateRequest",
    envelope="branding",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: BrandingUpdateRequest) -> BrandingResponse:
    """Update a branding.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a branding.

    Returns:
        The updated branding.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: BrandingUpdateRequest
) -> Response[BrandingResponse]:
    """Update a branding. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: BrandingUpdateRequest) -> BrandingResponse:
    """Update a branding. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: BrandingUpdateRequest) -> Response[BrandingResponse]:
    """Update a branding. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
