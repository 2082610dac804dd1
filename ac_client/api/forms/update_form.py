# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.undocumented_response import UndocumentedResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.undocumented_request import UndocumentedRequest

OPERATION: Operation[UndocumentedResponse] = Operation(
    "update_form", "PUT", "/forms/{id}", UndocumentedResponse.from_dict, body="UndocumentedRequest"
)


async def asyncio(id: str | int, *, client: AsyncClient, body: UndocumentedRequest) -> UndocumentedResponse:
    """Update a form.

    Neither body nor response is documented; the body is sent as is.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        body: An undocumented body; all its keys are sent.

    Returns:
        The form was changed.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, body=body)).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, body: UndocumentedRequest
) -> Response[UndocumentedResponse]:
    """Update a form. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, body=body)


def sync(id: str | int, *, client: Client, body: UndocumentedRequest) -> UndocumentedResponse:
    """Update a form. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, body=body).parsed


def sync_detailed(id: str | int, *, client: Client, body: UndocumentedRequest) -> Response[UndocumentedResponse]:
    """Update a form. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, body=body)
