# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `site_tracking`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.site_tracking_response import SiteTrackingResponse
    from ...models.tracking_enable_disable_site_request import TrackingEnableDisableSiteRequest
    from ...types import Unset


class AsyncSiteTracking:
    """The `site_tracking` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self) -> SiteTrackingResponse:
        """Get whether site tracking is on."""
        from .get_site_tracking import asyncio

        return await asyncio(client=self._client)

    @overload
    async def update(self, *, enabled: bool) -> SiteTrackingResponse: ...
    @overload
    async def update(self, *, body: TrackingEnableDisableSiteRequest) -> SiteTrackingResponse: ...
    async def update(
        self, *, enabled: bool | Unset = UNSET, body: TrackingEnableDisableSiteRequest | Unset = UNSET
    ) -> SiteTrackingResponse:
        """Turn site tracking on or off.

        Args:
            enabled: True turns site tracking on.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.tracking_enable_disable_site_request import TrackingEnableDisableSiteRequest
        from .update_site_tracking import asyncio

        return await asyncio(
            client=self._client, body=body_of(TrackingEnableDisableSiteRequest, "site_tracking", body, enabled=enabled)
        )

    async def get_code(self) -> str:
        """Get the site tracking script, for your web pages."""
        from .get_site_tracking_code import asyncio

        return await asyncio(client=self._client)


class SiteTracking:
    """The `site_tracking` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self) -> SiteTrackingResponse:
        """Get whether site tracking is on."""
        from .get_site_tracking import sync

        return sync(client=self._client)

    @overload
    def update(self, *, enabled: bool) -> SiteTrackingResponse: ...
    @overload
    def update(self, *, body: TrackingEnableDisableSiteRequest) -> SiteTrackingResponse: ...
    def update(
        self, *, enabled: bool | Unset = UNSET, body: TrackingEnableDisableSiteRequest | Unset = UNSET
    ) -> SiteTrackingResponse:
        """Turn site tracking on or off.

        Args:
            enabled: True turns site tracking on.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.tracking_enable_disable_site_request import TrackingEnableDisableSiteRequest
        from .update_site_tracking import sync

        return sync(
            client=self._client, body=body_of(TrackingEnableDisableSiteRequest, "site_tracking", body, enabled=enabled)
        )

    def get_code(self) -> str:
        """Get the site tracking script, for your web pages."""
        from .get_site_tracking_code import sync

        return sync(client=self._client)
