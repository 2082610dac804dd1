# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a setting of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.config_response import ConfigResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.config_update_request import ConfigUpdateRequest

OPERATION: Operation[ConfigResponse] = Operation(
    "update_config", "PUT", "/configs/{id}", ConfigResponse.from_dict, body="ConfigUpdateRequest", envelope="config"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: ConfigUpdateRequest) -> ConfigResponse:
    """Update a setting of the account.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: Request body to update a setting.

    Returns:
        The updated setting.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: ConfigUpdateRequest
) -> Response[ConfigResponse]:
    """Update a setting of the account. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: ConfigUpdateRequest) -> ConfigResponse:
    """Update a setting of the account. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: ConfigUpdateRequest) -> Response[ConfigResponse]:
    """Update a setting of the account. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
