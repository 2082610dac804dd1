# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the schemas of custom objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ...models.custom_object_schema_page import CustomObjectSchemaPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[CustomObjectSchemaPage] = Operation(
    "list_custom_object_schemas",
    "GET",
    "/customObjects/schemas",
    CustomObjectSchemaPage.from_dict,
    envelope="schemas",
    paging=Paging(style="offset", rows="schemas", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    orders: Mapping[str, object] | Unset = UNSET,
    filters: Mapping[str, object] | Unset = UNSET,
    show_fields: Literal["all"] | Unset = UNSET,
) -> CustomObjectSchemaPage:
    """List the schemas of custom objects.

    This is one page; `client.custom_objects.list_schemas` walks all of them.

    Args:
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
        show_fields: Whether to include hidden fields, such as those marked for deletion.

    Returns:
        One page of schemas.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={"limit": limit, "offset": offset, "orders": orders, "filters": filters, "showFields": show_fields},
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    orders: Mapping[str, object] | Unset = UNSET,
    filters: Mapping[str, object] | Unset = UNSET,
    show_fields: Literal["all"] | Unset = UNSET,
) -> Response[CustomObjectSchemaPage]:
    """List the schemas of custom objects. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={"limit": limit, "offset": offset, "orders": orders, "filters": filters, "showFields": show_fields},
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    orders: Mapping[str, object] | Unset = UNSET,
    filters: Mapping[str, object] | Unset = UNSET,
    show_fields: Literal["all"] | Unset = UNSET,
) -> CustomObjectSchemaPage:
    """List the schemas of custom objects. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={"limit": limit, "offset": offset, "orders": orders, "filters": filters, "showFields": show_fields},
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    orders: Mapping[str, object] | Unset = UNSET,
    filters: Mapping[str, object] | Unset = UNSET,
    show_fields: Literal["all"] | Unset = UNSET,
) -> Response[CustomObjectSchemaPage]:
    """List the schemas of custom objects. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={"limit": limit, "offset": offset, "orders": orders, "filters": filters, "showFields": show_fields},
    )
