# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Create a link that shares a campaign template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.template_share_response import TemplateShareResponse
from ...operations import Operation
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[TemplateShareResponse] = Operation(
    "share_template",
    "GET",
    "/template/share",
    TemplateShareResponse.from_dict,
    envelope="success",
    root="/api/2",
    repeat=False,
    auth="api_key",
)


async def asyncio(
    *, client: AsyncClient, api_key: str | Unset = UNSET, id: int | str | Unset = UNSET
) -> TemplateShareResponse:
    """Create a link that shares a campaign template.

    `id` is required, although it is documented as optional. Every call creates a link, so a call whose outcome is
    unknown is not repeated. A missing template is reported with status 200 and `success` 0.

    Args:
        client: The client to send with.
        api_key: The token. Omit it; the client adds its own, and keeps it out of logs.
        id: The template's id; required.

    Returns:
        The link, or why it was not created.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION, query={"api_key": api_key, "id": id})).parsed


async def asyncio_detailed(
    *, client: AsyncClient, api_key: str | Unset = UNSET, id: int | str | Unset = UNSET
) -> Response[TemplateShareResponse]:
    """Create a link that shares a campaign template. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION, query={"api_key": api_key, "id": id})


def sync(*, client: Client, api_key: str | Unset = UNSET, id: int | str | Unset = UNSET) -> TemplateShareResponse:
    """Create a link that shares a campaign template. As `asyncio`, with a `Client`."""
    return client.call(OPERATION, query={"api_key": api_key, "id": id}).parsed


def sync_detailed(
    *, client: Client, api_key: str | Unset = UNSET, id: int | str | Unset = UNSET
) -> Response[TemplateShareResponse]:
    """Create a link that shares a campaign template. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION, query={"api_key": api_key, "id": id})
