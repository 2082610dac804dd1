# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the triggers of conversions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.conversion_trigger_page import ConversionTriggerPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ConversionTriggerPage] = Operation(
    "list_conversion_triggers",
    "GET",
    "/conversionTriggers",
    ConversionTriggerPage.from_dict,
    envelope="conversionTriggers",
    paging=Paging(style="offset", rows="conversionTriggers", limit=100),
)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> ConversionTriggerPage:
    """List the triggers of conversions.

    This is one page; `client.conversions.list_triggers` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of triggers.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ConversionTriggerPage]:
    """List the triggers of conversions. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> ConversionTriggerPage:
    """List the triggers of conversions. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ConversionTriggerPage]:
    """List the triggers of conversions. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
