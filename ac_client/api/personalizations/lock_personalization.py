# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Lock a variable against changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.personalization_lock_response import PersonalizationLockResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[PersonalizationLockResponse] = Operation(
    "lock_personalization",
    "PATCH",
    "/personalizations/{id}/lock",
    PersonalizationLockResponse.from_dict,
    envelope="success",
    repeat=True,
)


async def asyncio(id: str | int, *, client: AsyncClient) -> PersonalizationLockResponse:
    """Lock a variable against changes.

    Only for admins; for others it fails with status 200 and `success` false.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        Whether it was done.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[PersonalizationLockResponse]:
    """Lock a variable against changes. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> PersonalizationLockResponse:
    """Lock a variable against changes. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[PersonalizationLockResponse]:
    """Lock a variable against changes. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
