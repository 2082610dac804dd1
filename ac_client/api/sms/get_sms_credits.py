# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the SMS credits used and left in this period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_credits_response import SmsCreditsResponse
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SmsCreditsResponse] = Operation(
    "get_sms_credits", "GET", "/sms/credits", SmsCreditsResponse.from_dict, envelope="smsCredits"
)


async def asyncio(*, client: AsyncClient) -> SmsCreditsResponse:
    """Get the SMS credits used and left in this period.

    Args:
        client: The client to send with.

    Returns:
        The credits.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION)).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[SmsCreditsResponse]:
    """Get the SMS credits used and left in this period. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION)


def sync(*, client: Client) -> SmsCreditsResponse:
    """Get the SMS credits used and left in this period. As `asyncio`, with a `Client`."""
    return client.call(OPERATION).parsed


def sync_detailed(*, client: Client) -> Response[SmsCreditsResponse]:
    """Get the SMS credits used and left in this period. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION)
