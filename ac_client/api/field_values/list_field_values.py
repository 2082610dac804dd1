# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List custom field values of all contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_value_page import FieldValuePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FieldValuePage] = Operation(
    "list_field_values",
    "GET",
    "/fieldValues",
    FieldValuePage.from_dict,
    envelope="fieldValues",
    paging=Paging(style="offset", rows="fieldValues", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_fieldid: str | int | Unset = UNSET,
    filters_val: str | Unset = UNSET,
) -> FieldValuePage:
    """List custom field values of all contacts.

    This is one page; `client.field_values.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_fieldid: Only values of the custom field with this id.
        filters_val: Only values equal to this.

    Returns:
        One page of values.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={"limit": limit, "offset": offset, "filters[fieldid]": filters_fieldid, "filters[val]": filters_val},
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_fieldid: str | int | Unset = UNSET,
    filters_val: str | Unset = UNSET,
) -> Response[FieldValuePage]:
    """List custom field values of all contacts. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={"limit": limit, "offset": offset, "filters[fieldid]": filters_fieldid, "filters[val]": filters_val},
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_fieldid: str | int | Unset = UNSET,
    filters_val: str | Unset = UNSET,
) -> FieldValuePage:
    """List custom field values of all contacts. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={"limit": limit, "offset": offset, "filters[fieldid]": filters_fieldid, "filters[val]": filters_val},
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_fieldid: str | int | Unset = UNSET,
    filters_val: str | Unset = UNSET,
) -> Response[FieldValuePage]:
    """List custom field values of all contacts. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={"limit": limit, "offset": offset, "filters[fieldid]": filters_fieldid, "filters[val]": filters_val},
    )
