# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.form_response import FormResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FormResponse] = Operation(
    "get_form", "GET", "/forms/{id}", FormResponse.from_dict, envelope="form"
)


async def asyncio(id: str | int, *, client: AsyncClient) -> FormResponse:
    """Get a form.

    According to the documentation, a missing form returns 403, not 404.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The form.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id})).parsed


async def asyncio_detailed(id: str | int, *, client: AsyncClient) -> Response[FormResponse]:
    """Get a form. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id})


def sync(id: str | int, *, client: Client) -> FormResponse:
    """Get a form. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}).parsed


def sync_detailed(id: str | int, *, client: Client) -> Response[FormResponse]:
    """Get a form. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id})
