# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List custom field values of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.account_field_value_page import AccountFieldValuePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[AccountFieldValuePage] = Operation(
    "list_account_field_values",
    "GET",
    "/accountCustomFieldData",
    AccountFieldValuePage.from_dict,
    envelope="accountCustomFieldData",
    paging=Paging(style="offset", rows="accountCustomFieldData", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_customer_account_id: str | int | Unset = UNSET,
) -> AccountFieldValuePage:
    """List custom field values of accounts.

    This is one page; `client.account_field_values.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_customer_account_id: Only values of the account with this id.

    Returns:
        One page of values.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={"limit": limit, "offset": offset, "filters[customerAccountId]": filters_customer_account_id},
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_customer_account_id: str | int | Unset = UNSET,
) -> Response[AccountFieldValuePage]:
    """List custom field values of accounts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, query={"limit": limit, "offset": offset, "filters[customerAccountId]": filters_customer_account_id}
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_customer_account_id: str | int | Unset = UNSET,
) -> AccountFieldValuePage:
    """List custom field values of accounts. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION, query={"limit": limit, "offset": offset, "filters[customerAccountId]": filters_customer_account_id}
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_customer_account_id: str | int | Unset = UNSET,
) -> Response[AccountFieldValuePage]:
    """List custom field values of accounts. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION, query={"limit": limit, "offset": offset, "filters[customerAccountId]": filters_customer_account_id}
    )
