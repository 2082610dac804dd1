# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List pipelines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.pipeline_page import PipelinePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[PipelinePage] = Operation(
    "list_pipelines",
    "GET",
    "/dealGroups",
    PipelinePage.from_dict,
    envelope="dealGroups",
    paging=Paging(style="offset", rows="dealGroups", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_have_stages: Literal[0, 1] | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_popular: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> PipelinePage:
    """List pipelines.

    This is one page; `client.pipelines.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_title: Only pipelines whose title contains this text.
        filters_have_stages: 1: only pipelines that have a stage.
        orders_title: Sort by title.
        orders_popular: Sort by the number of deals, then by creation date.

    Returns:
        One page of pipelines.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION,
            query={
                "limit": limit,
                "offset": offset,
                "filters[title]": filters_title,
                "filters[have_stages]": filters_have_stages,
                "orders[title]": orders_title,
                "orders[popular]": orders_popular,
            },
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_have_stages: Literal[0, 1] | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_popular: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[PipelinePage]:
    """List pipelines. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[have_stages]": filters_have_stages,
            "orders[title]": orders_title,
            "orders[popular]": orders_popular,
        },
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_have_stages: Literal[0, 1] | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_popular: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> PipelinePage:
    """List pipelines. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[have_stages]": filters_have_stages,
            "orders[title]": orders_title,
            "orders[popular]": orders_popular,
        },
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_title: str | Unset = UNSET,
    filters_have_stages: Literal[0, 1] | Unset = UNSET,
    orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
    orders_popular: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
) -> Response[PipelinePage]:
    """List pipelines. As `sync`, with the status, headers and body of the response."""
    return client.call(
        OPERATION,
        query={
            "limit": limit,
            "offset": offset,
            "filters[title]": filters_title,
            "filters[have_stages]": filters_have_stages,
            "orders[title]": orders_title,
            "orders[popular]": orders_popular,
        },
    )
