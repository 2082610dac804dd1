# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the organization of a contact; superseded by accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.organization_response import OrganizationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[OrganizationResponse] = Operation(
    "get_contact_organization",
    "GET",
    "/contacts/{id}/organization",
    OrganizationResponse.from_dict,
    envelope="organization",
)


async def asyncio(id: str | int, *, client: AsyncClient) -> OrganizationResponse:
    """Get the organization of a contact; superseded by accounts.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The organization.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[OrganizationResponse]:
    """Get the organization of a contact; superseded by accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> OrganizationResponse:
    """Get the organization of a contact; superseded by accounts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[OrganizationResponse]:
    """Get the organization of a contact; superseded by accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
