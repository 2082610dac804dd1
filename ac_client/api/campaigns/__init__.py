# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `campaigns`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.campaign_delete_response import CampaignDeleteResponse


class AsyncCampaigns:
    """The `campaigns` of an account, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete(
        self,
        id: str | int,
    ) -> CampaignDeleteResponse:
        """Delete a campaign.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_campaign import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class Campaigns:
    """The `campaigns` of an account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def delete(
        self,
        id: str | int,
    ) -> CampaignDeleteResponse:
        """Delete a campaign.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_campaign import sync

        return sync(
            id,
            client=self._client,
        )
