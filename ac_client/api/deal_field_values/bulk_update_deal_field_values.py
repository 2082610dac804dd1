# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Update several custom field values of deals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...models.confirmation_response import ConfirmationResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.custom_field_value_bulk_update import CustomFieldValueBulkUpdate

OPERATION: Operation[ConfirmationResponse] = Operation(
    "bulk_update_deal_field_values",
    "PATCH",
    "/dealCustomFieldData/bulkUpdate",
    ConfirmationResponse.from_dict,
    body="list[CustomFieldValueBulkUpdate]",
    envelope="message",
    repeat=True,
)


async def asyncio(*, client: AsyncClient, body: Sequence[CustomFieldValueBulkUpdate]) -> ConfirmationResponse:
    """Update several custom field values of deals.

    Args:
        client: The client to send with.
        body: What is sent.

    Returns:
        Updated.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, body=body)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: Sequence[CustomFieldValueBulkUpdate]
) -> Response[ConfirmationResponse]:
    """Update several custom field values of deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, body=body)


def sync(*, client: Client, body: Sequence[CustomFieldValueBulkUpdate]) -> ConfirmationResponse:
    """Update several custom field values of deals. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, body=body).parsed


def sync_detailed(*, client: Client, body: Sequence[CustomFieldValueBulkUpdate]) -> Response[ConfirmationResponse]:
    """Update several custom field values of deals. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, body=body)
