# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List lists that SMS broadcasts can go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.sms_list_page import SmsListPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[SmsListPage] = Operation(
    "list_sms_lists",
    "GET",
    "/sms/lists",
    SmsListPage.from_dict,
    envelope="lists",
    paging=Paging(style="offset", rows="lists", limit=100),
)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET, filters_name: str | Unset = UNSET
) -> SmsListPage:
    """List lists that SMS broadcasts can go to.

    This is one page; `client.sms.list_lists` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_name: Only lists with this name.

    Returns:
        One page of lists.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(OPERATION, query={"limit": limit, "offset": offset, "filters[name]": filters_name})
    ).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET, filters_name: str | Unset = UNSET
) -> Response[SmsListPage]:
    """List lists that SMS broadcasts can go to. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset, "filters[name]": filters_name})


def sync(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET, filters_name: str | Unset = UNSET
) -> SmsListPage:
    """List lists that SMS broadcasts can go to. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "filters[name]": filters_name}).parsed


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET, filters_name: str | Unset = UNSET
) -> Response[SmsListPage]:
    """List lists that SMS broadcasts can go to. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "filters[name]": filters_name})
