# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List campaign templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.template_page import TemplatePage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[TemplatePage] = Operation(
    "list_templates",
    "GET",
    "/templates",
    TemplatePage.from_dict,
    envelope="templates",
    paging=Paging(style="offset", rows="templates", limit=100),
)


async def asyncio(*, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> TemplatePage:
    """List campaign templates.

    Each row has the full HTML of the template. Pass a smaller `limit` if pages get too large.

    This is one page; `client.templates.list` walks all of them.

    Args:
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of templates.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[TemplatePage]:
    """List campaign templates. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"limit": limit, "offset": offset})


def sync(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> TemplatePage:
    """List campaign templates. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(*, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Response[TemplatePage]:
    """List campaign templates. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"limit": limit, "offset": offset})
