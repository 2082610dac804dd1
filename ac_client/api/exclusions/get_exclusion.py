# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get an exclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.exclusion import Exclusion
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[Exclusion] = Operation(
    "get_exclusion", "GET", "/lists/exclusions/{id}", Exclusion.from_dict, envelope="id"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> Exclusion:
    """Get an exclusion.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The exclusion.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[Exclusion]:
    """Get an exclusion. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> Exclusion:
    """Get an exclusion. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[Exclusion]:
    """Get an exclusion. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
