# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List pipelines of these deals that a user may not see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...models.pipeline_page import PipelinePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[PipelinePage] = Operation(
    "list_inaccessible_pipelines",
    "GET",
    "/dealGroup/get_inaccessible_deal_groups",
    PipelinePage.from_dict,
    envelope="dealGroups",
    paging=Paging(style="offset", rows="dealGroups", limit=100),
)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    deal_ids: Sequence[str | int],
    user_id: str | int,
) -> PipelinePage:
    """List pipelines of these deals that a user may not see.

    This is one page; `client.pipelines.list_inaccessible` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.
        deal_ids: Ids of the deals.
        user_id: Id of the user.

    Returns:
        One page of pipelines.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (
        await client.acall(
            OPERATION, query={"limit": limit, "offset": offset, "dealIds[]": deal_ids, "userId": user_id}
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    deal_ids: Sequence[str | int],
    user_id: str | int,
) -> Response[PipelinePage]:
    """List pipelines of these deals that a user may not see. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(
        OPERATION, query={"limit": limit, "offset": offset, "dealIds[]": deal_ids, "userId": user_id}
    )


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    deal_ids: Sequence[str | int],
    user_id: str | int,
) -> PipelinePage:
    """List pipelines of these deals that a user may not see. As `asyncio`, with a `Client`."""
    return client.call(
        OPERATION, query={"limit": limit, "offset": offset, "dealIds[]": deal_ids, "userId": user_id}
    ).parsed


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    deal_ids: Sequence[str | int],
    user_id: str | int,
) -> Response[PipelinePage]:
    """List pipelines of these deals that a user may not see. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset, "dealIds[]": deal_ids, "userId": user_id})
