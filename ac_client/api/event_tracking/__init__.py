# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `event_tracking`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.event_tracking_response import EventTrackingResponse
    from ...models.event_tracking_update_request import EventTrackingUpdateRequest
    from ...types import Unset


class AsyncEventTracking:
    """The `event_tracking` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self) -> EventTrackingResponse:
        """Get whether event tracking is on."""
        from .get_event_tracking import asyncio

        return await asyncio(client=self._client)

    @overload
    async def update(self, *, enabled: bool) -> EventTrackingResponse: ...
    @overload
    async def update(self, *, body: EventTrackingUpdateRequest) -> EventTrackingResponse: ...
    async def update(
        self, *, enabled: bool | Unset = UNSET, body: EventTrackingUpdateRequest | Unset = UNSET
    ) -> EventTrackingResponse:
        """Turn event tracking on or off.

        Args:
            enabled: True turns event tracking on.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.event_tracking_update_request import EventTrackingUpdateRequest
        from .update_event_tracking import asyncio

        return await asyncio(
            client=self._client, body=body_of(EventTrackingUpdateRequest, "event_tracking", body, enabled=enabled)
        )


class EventTracking:
    """The `event_tracking` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self) -> EventTrackingResponse:
        """Get whether event tracking is on."""
        from .get_event_tracking import sync

        return sync(client=self._client)

    @overload
    def update(self, *, enabled: bool) -> EventTrackingResponse: ...
    @overload
    def update(self, *, body: EventTrackingUpdateRequest) -> EventTrackingResponse: ...
    def update(
        self, *, enabled: bool | Unset = UNSET, body: EventTrackingUpdateRequest | Unset = UNSET
    ) -> EventTrackingResponse:
        """Turn event tracking on or off.

        Args:
            enabled: True turns event tracking on.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.event_tracking_update_request import EventTrackingUpdateRequest
        from .update_event_tracking import sync

        return sync(
            client=self._client, body=body_of(EventTrackingUpdateRequest, "event_tracking", body, enabled=enabled)
        )
