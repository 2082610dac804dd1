# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List task outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...models.task_outcome_page import TaskOutcomePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[TaskOutcomePage] = Operation(
    "list_task_outcomes",
    "GET",
    "/taskOutcomes",
    TaskOutcomePage.from_dict,
    envelope="taskOutcomes",
    paging=Paging(style="offset", rows="taskOutcomes", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_sentiment: Literal[1, 2, 3] | Unset = UNSET,
) -> TaskOutcomePage:
    """List task outcomes.

    This is one page; `client.task_outcomes.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        filters_sentiment: Only outcomes of this sentiment: 1 negative, 2 neutral, 3 positive.

    Returns:
        One page of task outcomes.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(OPERATION, query={"limit": limit, "offset": offset, "filters[sentiment]": filters_sentiment})
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_sentiment: Literal[1, 2, 3] | Unset = UNSET,
) -> Response[TaskOutcomePage]:
    """List task outcomes. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, query={"limit": limit, "offset": offset, "filters[sentiment]": filters_sentiment}
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_sentiment: Literal[1, 2, 3] | Unset = UNSET,
) -> TaskOutcomePage:
    """List task outcomes. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION, query={"limit": limit, "offset": offset, "filters[sentiment]": filters_sentiment}
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filters_sentiment: Literal[1, 2, 3] | Unset = UNSET,
) -> Response[TaskOutcomePage]:
    """List task outcomes. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "filters[sentiment]": filters_sentiment})
