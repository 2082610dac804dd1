# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Set several values of deals' custom fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...models.confirmation_response import ConfirmationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.deal_field_value_create import DealFieldValueCreate

OPERATION: Operation[ConfirmationResponse] = Operation(
    "bulk_create_deal_field_values",
    "POST",
    "/dealCustomFieldData/bulkCreate",
    ConfirmationResponse.from_dict,
    body="list[DealFieldValueCreate]",
    envelope="message",
)


async def asyncio(*, client: AsyncClient, body: Sequence[DealFieldValueCreate]) -> ConfirmationResponse:
    """Set several values of deals' custom fields.

    Args:
        client: The client to send with.
        body: What is sent.

    Returns:
        Created.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: Sequence[DealFieldValueCreate]
) -> Response[ConfirmationResponse]:
    """Set several values of deals' custom fields. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: Sequence[DealFieldValueCreate]) -> ConfirmationResponse:
    """Set several values of deals' custom fields. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: Sequence[DealFieldValueCreate]) -> Response[ConfirmationResponse]:
    """Set several values of deals' custom fields. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
