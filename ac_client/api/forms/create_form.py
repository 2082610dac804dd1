# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.undocumented_response import UndocumentedResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.undocumented_request import UndocumentedRequest

OPERATION: Operation[UndocumentedResponse] = Operation(
    "create_form", "POST", "/forms", UndocumentedResponse.from_dict, body="UndocumentedRequest"
)


async def asyncio(*, client: AsyncClient, body: UndocumentedRequest) -> UndocumentedResponse:
    """Create a form.

    Neither body nor response is documented; the body is sent as is.

    Args:
        client: The client to send with.
        body: An undocumented body; all its keys are sent.

    Returns:
        The form was created.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(*, client: AsyncClient, body: UndocumentedRequest) -> Response[UndocumentedResponse]:
    """Create a form. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: UndocumentedRequest) -> UndocumentedResponse:
    """Create a form. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: UndocumentedRequest) -> Response[UndocumentedResponse]:
    """Create a form. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
