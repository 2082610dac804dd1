# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List custom field values of deals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.deal_field_value_page import DealFieldValuePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[DealFieldValuePage] = Operation(
    "list_deal_field_values",
    "GET",
    "/dealCustomFieldData",
    DealFieldValuePage.from_dict,
    envelope="dealCustomFieldData",
    paging=Paging(style="offset", rows="dealCustomFieldData", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_deal_id: str | int | Unset = UNSET,
) -> DealFieldValuePage:
    """List custom field values of deals.

    This is one page; `client.deal_field_values.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_deal_id: Only values of the deal with this id.

    Returns:
        One page of values.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(OPERATION, query={"limit": limit, "offset": offset, "filters[dealId]": filters_deal_id})
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_deal_id: str | int | Unset = UNSET,
) -> Response[DealFieldValuePage]:
    """List custom field values of deals. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset, "filters[dealId]": filters_deal_id})


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_deal_id: str | int | Unset = UNSET,
) -> DealFieldValuePage:
    """List custom field values of deals. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "filters[dealId]": filters_deal_id}).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_deal_id: str | int | Unset = UNSET,
) -> Response[DealFieldValuePage]:
    """List custom field values of deals. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "filters[dealId]": filters_deal_id})
