# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""List the options of one custom field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.field_option_page import FieldOptionPage
from ...operations import Operation, Paging
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[FieldOptionPage] = Operation(
    "list_field_options_by_field",
    "GET",
    "/fields/{id}/options",
    FieldOptionPage.from_dict,
    envelope="fieldOptions",
    paging=Paging(style="offset", rows="fieldOptions", limit=100),
)


async def asyncio(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> FieldOptionPage:
    """List the options of one custom field.

    This is one page; `client.field_options.list_by_field` walks all of them.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.
        limit: Rows per page, 1 to 100.
        offset: Rows to skip.

    Returns:
        One page of the field's options.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})).parsed


async def asyncio_detailed(
    id: str | int, *, client: AsyncClient, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[FieldOptionPage]:
    """List the options of one custom field. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})


def sync(id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> FieldOptionPage:
    """List the options of one custom field. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset}).parsed


def sync_detailed(
    id: str | int, *, client: Client, limit: int | Unset = UNSET, offset: int | Unset = UNSET
) -> Response[FieldOptionPage]:
    """List the options of one custom field. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, path={"id": id}, query={"limit": limit, "offset": offset})
