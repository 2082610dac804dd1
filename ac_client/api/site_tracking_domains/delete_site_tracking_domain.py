# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Remove a domain from site tracking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[None] = Operation(
    "delete_site_tracking_domain", "DELETE", "/prism/urlWhitelistings/{id}", None, response="none"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> None:
    """Remove a domain from site tracking.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        Done; the response has no body, although it is declared as JSON.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    await client.acall(OPERATION, path={"id": id})


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[None]:
    """Remove a domain from site tracking. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> None:
    """Remove a domain from site tracking. As `asyncio`, with a `Client`."""
    client.call(OPERATION, path={"id": id})


def sync_detailed(id: str | int, *, client: Client) -> Response[None]:
    """Remove a domain from site tracking. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
