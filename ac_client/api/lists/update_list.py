# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.list_update_request import ListUpdateRequest

OPERATION: Operation[None] = Operation(
    "update_list", "PUT", "/lists/{id}", None, response="none", body="ListUpdateRequest"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: ListUpdateRequest) -> None:
    """Update a list.

    Omitted fields stay unchanged. `get_list` returns the updated list.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a list.

    Returns:
        Done; the response has no body.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    await client.acall(OPERATION, path={"id": id}, body=body)


async def asyncio_detailed(id: str | int, *, client: AsyncClient, body: ListUpdateRequest) -> Response[None]:
    """Update a list. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: ListUpdateRequest) -> None:
    """Update a list. As `asyncio`, with a `Client`."""
    client.call(OPERATION, path={"id": id}, body=body)


def sync_detailed(id: str | int, *, client: Client, body: ListUpdateRequest) -> Response[None]:
    """Update a list. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
