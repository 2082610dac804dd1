# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.personalization_page import PersonalizationPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[PersonalizationPage] = Operation(
    "list_personalizations",
    "GET",
    "/personalizations",
    PersonalizationPage.from_dict,
    envelope="personalizations",
    paging=Paging(style="offset", rows="personalizations", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_tag: str | Unset = UNSET,
    filter_list_name: str | Unset = UNSET,
    filter_content: str | Unset = UNSET,
    filter_format: Literal["html", "text"] | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_tag: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_content: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_format: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> PersonalizationPage:
    """List variables.

    This is one page; `client.personalizations.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filter_name: Only variables with this name.
        filter_tag: Only variables with this tag.
        filter_list_name: Only variables of the list with this name.
        filter_content: Only variables with this content.
        filter_format: Only variables of this format.
        orders_name: Sort by name.
        orders_tag: Sort by tag.
        orders_content: Sort by content.
        orders_format: Sort by format.

    Returns:
        One page of variables.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filter[name]": filter_name,
                "filter[tag]": filter_tag,
                "filter[listName]": filter_list_name,
                "filter[content]": filter_content,
                "filter[format]": filter_format,
                "orders[name]": orders_name,
                "orders[tag]": orders_tag,
                "orders[content]": orders_content,
                "orders[format]": orders_format,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_tag: str | Unset = UNSET,
    filter_list_name: str | Unset = UNSET,
    filter_content: str | Unset = UNSET,
    filter_format: Literal["html", "text"] | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_tag: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_content: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_format: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[PersonalizationPage]:
    """List variables. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filter[name]": filter_name,
            "filter[tag]": filter_tag,
            "filter[listName]": filter_list_name,
            "filter[content]": filter_content,
            "filter[format]": filter_format,
            "orders[name]": orders_name,
            "orders[tag]": orders_tag,
            "orders[content]": orders_content,
            "orders[format]": orders_format,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_tag: str | Unset = UNSET,
    filter_list_name: str | Unset = UNSET,
    filter_content: str | Unset = UNSET,
    filter_format: Literal["html", "text"] | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_tag: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_content: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_format: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> PersonalizationPage:
    """List variables. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filter[name]": filter_name,
            "filter[tag]": filter_tag,
            "filter[listName]": filter_list_name,
            "filter[content]": filter_content,
            "filter[format]": filter_format,
            "orders[name]": orders_name,
            "orders[tag]": orders_tag,
            "orders[content]": orders_content,
            "orders[format]": orders_format,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter_name: str | Unset = UNSET,
    filter_tag: str | Unset = UNSET,
    filter_list_name: str | Unset = UNSET,
    filter_content: str | Unset = UNSET,
    filter_format: Literal["html", "text"] | Unset = UNSET,
    orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_tag: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_content: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_format: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[PersonalizationPage]:
    """List variables. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filter[name]": filter_name,
            "filter[tag]": filter_tag,
            "filter[listName]": filter_list_name,
            "filter[content]": filter_content,
            "filter[format]": filter_format,
            "orders[name]": orders_name,
            "orders[tag]": orders_tag,
            "orders[content]": orders_content,
            "orders[format]": orders_format,
        },
    )
