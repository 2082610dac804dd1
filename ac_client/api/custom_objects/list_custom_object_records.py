# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the records of a schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...models.custom_object_record_page import CustomObjectRecordPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CustomObjectRecordPage] = Operation(
    "list_custom_object_records",
    "GET",
    "/customObjects/records/{schema_id}",
    CustomObjectRecordPage.from_dict,
    envelope="records",
    paging=Paging(style="offset", rows="records", limit=100),
)


async def asyncio(
    schema_id: str | int,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    orders: Mapping[str, object] | Unset = UNSET,
    filters: Mapping[str, object] | Unset = UNSET,
) -> CustomObjectRecordPage:
    """List the records of a schema.

    Without `orders` the order is not guaranteed; pass {"createdTimestamp": "ASC"} for a stable one. A new record
    may take some seconds to appear.

    This is one page; `client.custom_objects.list_records` walks all of them.

    Args:
        schema_id: The id of the schema that the records belong to.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        orders: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
            names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
            hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
            any text), in, blank and not_blank. The names of a record's fields and relationships are
            `fields.` and `relationships.` with the id behind.
        filters: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
            names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
            hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
            any text), in, blank and not_blank. The names of a record's fields and relationships are
            `fields.` and `relationships.` with the id behind.

    Returns:
        One page of records.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            path={"schema_id": schema_id},
            query={"limit": limit, "offset": offset, "orders": orders, "filters": filters},
        )
    ).parsed


async def asyncio_detailed(
    schema_id: str | int,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    orders: Mapping[str, object] | Unset = UNSET,
    filters: Mapping[str, object] | Unset = UNSET,
) -> Response[CustomObjectRecordPage]:
    """List the records of a schema. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        path={"schema_id": schema_id},
        query={"limit": limit, "offset": offset, "orders": orders, "filters": filters},
    )


def sync(
    schema_id: str | int,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    orders: Mapping[str, object] | Unset = UNSET,
    filters: Mapping[str, object] | Unset = UNSET,
) -> CustomObjectRecordPage:
    """List the records of a schema. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        path={"schema_id": schema_id},
        query={"limit": limit, "offset": offset, "orders": orders, "filters": filters},
    ).parsed


def sync_detailed(
    schema_id: str | int,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    orders: Mapping[str, object] | Unset = UNSET,
    filters: Mapping[str, object] | Unset = UNSET,
) -> Response[CustomObjectRecordPage]:
    """List the records of a schema. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        path={"schema_id": schema_id},
        query={"limit": limit, "offset": offset, "orders": orders, "filters": filters},
    )
