# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the conversions of contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_conversion_page import ContactConversionPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactConversionPage] = Operation(
    "list_conversion_contacts",
    "GET",
    "/contactConversions",
    ContactConversionPage.from_dict,
    envelope="contactConversions",
    paging=Paging(style="offset", rows="contactConversions", limit=100),
)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> ContactConversionPage:
    """List the conversions of contacts.

    This is one page; `client.conversions.list_contacts` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of conversions of contacts.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ContactConversionPage]:
    """List the conversions of contacts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> ContactConversionPage:
    """List the conversions of contacts. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[ContactConversionPage]:
    """List the conversions of contacts. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
