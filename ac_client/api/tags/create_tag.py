# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.tag_response import TagResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tag_create_tag_request import TagCreateTagRequest

OPERATION: Operation[TagResponse] = Operation(
    "create_tag", "POST", "/tags", TagResponse.from_dict, body="TagCreateTagRequest", envelope="tag", repeat=True
)


async def asyncio(*, client: AsyncClient, body: TagCreateTagRequest) -> TagResponse:
    """Create a tag.

    A tag whose name exists already is returned as it is, with status 200.

    Args:
        client: The client to send with.
        body: Request body to create a tag.

    Returns:
        The existing tag.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: TagCreateTagRequest) -> Response[TagResponse]:
    """Create a tag. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: TagCreateTagRequest) -> TagResponse:
    """Create a tag. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: TagCreateTagRequest) -> Response[TagResponse]:
    """Create a tag. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
