# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List task types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.task_type_page import TaskTypePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[TaskTypePage] = Operation(
    "list_task_types",
    "GET",
    "/dealTasktypes",
    TaskTypePage.from_dict,
    envelope="dealTasktypes",
    paging=Paging(style="offset", rows="dealTasktypes", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> TaskTypePage:
    """List task types.

    This is one page; `client.task_types.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of types.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[TaskTypePage]:
    """List task types. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> TaskTypePage:
    """List task types. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Response[TaskTypePage]:
    """List task types. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
