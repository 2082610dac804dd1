# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get the site tracking script, for your web pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[str] = Operation("get_site_tracking_code", "GET", "/siteTracking/code", None, response="text")


async def asyncio(*, client: AsyncClient) -> str:
    """Get the site tracking script, for your web pages.

    Args:
        client: The client to send with.

    Returns:
        An HTML script element, as text.

    Raises:
        ActiveCampaignError: If the call fails; `errors` has one subclass per kind of failure.
    """
    return (await client.acall(OPERATION)).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[str]:
    """Get the site tracking script, for your web pages. As `asyncio`, with the status, headers and body of the response."""
    return await client.acall(OPERATION)


def sync(*, client: Client) -> str:
    """Get the site tracking script, for your web pages. As `asyncio`, with a `Client`."""
    return client.call(OPERATION).parsed


def sync_detailed(*, client: Client) -> Response[str]:
    """Get the site tracking script, for your web pages. As `sync`, with the status, headers and body of the response."""
    return client.call(OPERATION)
