# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update an exclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.exclusion import Exclusion
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.exclusion_update_request import ExclusionUpdateRequest

OPERATION: Operation[Exclusion] = Operation(
    "update_exclusion",
    "PUT",
    "/lists/exclusions/{id}",
    Exclusion.from_dict,
    body="ExclusionUpdateRequest",
    envelope="id",
)


async def asyncio(id: str | int, *, client: AsyncClient, body: ExclusionUpdateRequest) -> Exclusion:
    """Update an exclusion.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update an exclusion.

    Returns:
        The updated exclusion.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient, body: ExclusionUpdateRequest) -> Response[Exclusion]:
    """Update an exclusion. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: ExclusionUpdateRequest) -> Exclusion:
    """Update an exclusion. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: ExclusionUpdateRequest) -> Response[Exclusion]:
    """Update an exclusion. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
