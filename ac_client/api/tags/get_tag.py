# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.tag_response import TagResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[TagResponse] = Operation("get_tag", "GET", "/tags/{id}", TagResponse.from_dict, envelope="tag")


async def asyncio(id: str | int, *, client: AsyncClient) -> TagResponse:
    """Get a tag.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The tag.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[TagResponse]:
    """Get a tag. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> TagResponse:
    """Get a tag. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[TagResponse]:
    """Get a tag. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
