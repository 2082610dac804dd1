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
    """The `event_tracking` of an account, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(
        self,
    ) -> EventTrackingResponse:
        """Get whether event tracking is on.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_event_tracking import asyncio

        return await asyncio(
            client=self._client,
        )

    @overload
    async def update(
        self,
        *,
        enabled: bool,
    ) -> EventTrackingResponse: ...
    @overload
    async def update(
        self,
        *,
        body: EventTrackingUpdateRequest,
    ) -> EventTrackingResponse: ...
    async def update(
        self,
        *,
        body: EventTrackingUpdateRequest | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> EventTrackingResponse:
        """Turn event tracking on or off.

        Args:
            enabled: Whether events are to be tracked.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...bodies import wrapped
        from ...models.event_tracking_update import EventTrackingUpdate
        from ...models.event_tracking_update_request import EventTrackingUpdateRequest
        from .update_event_tracking import asyncio

        return await asyncio(
            client=self._client,
            body=wrapped(
                EventTrackingUpdateRequest,
                EventTrackingUpdate,
                body,
                {
                    "enabled": enabled,
                },
            ),
        )


class EventTracking:
    """The `event_tracking` of an account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(
        self,
    ) -> EventTrackingResponse:
        """Get whether event tracking is on.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_event_tracking import sync

        return sync(
            client=self._client,
        )

    @overload
    def update(
        self,
        *,
        enabled: bool,
    ) -> EventTrackingResponse: ...
    @overload
    def update(
        self,
        *,
        body: EventTrackingUpdateRequest,
    ) -> EventTrackingResponse: ...
    def update(
        self,
        *,
        body: EventTrackingUpdateRequest | Unset = UNSET,
        enabled: bool | Unset = UNSET,
    ) -> EventTrackingResponse:
        """Turn event tracking on or off.

        Args:
            enabled: Whether events are to be tracked.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...bodies import wrapped
        from ...models.event_tracking_update import EventTrackingUpdate
        from ...models.event_tracking_update_request import EventTrackingUpdateRequest
        from .update_event_tracking import sync

        return sync(
            client=self._client,
            body=wrapped(
                EventTrackingUpdateRequest,
                EventTrackingUpdate,
                body,
                {
                    "enabled": enabled,
                },
            ),
        )
