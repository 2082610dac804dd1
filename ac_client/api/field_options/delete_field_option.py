# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Delete an option of a custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[None] = Operation("delete_field_option", "DELETE", "/fieldOptions/{id}", None, response="none")


async def asyncio(id: str | int, *, client: AsyncClient) -> None:
    """Delete an option of a custom field.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        Deleted; the response has no body.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    await client.acall(OPERATION, path={"id": id})


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[None]:
    """Delete an option of a custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> None:
    """Delete an option of a custom field. As `asyncio`, with a `Client`."""
    client.call(OPERATION, path={"id": id})


def sync_detailed(id: str | int, *, client: Client) -> Response[None]:
    """Delete an option of a custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
