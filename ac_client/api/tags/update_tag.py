# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.tag_response import TagResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tag_update_tag_request import TagUpdateTagRequest

OPERATION: Operation[TagResponse] = Operation(
    "update_tag", "PUT", "/tags/{id}", TagResponse.from_dict, body="TagUpdateTagRequest", envelope="tag"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: TagUpdateTagRequest) -> TagResponse:
    """Update a tag.

    Omitted fields stay unchanged.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a tag.

    Returns:
        The updated tag.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient, body: TagUpdateTagRequest) -> Response[TagResponse]:
    """Update a tag. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: TagUpdateTagRequest) -> TagResponse:
    """Update a tag. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: TagUpdateTagRequest) -> Response[TagResponse]:
    """Update a tag. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
