# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `legacy_segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.legacy_segment import LegacySegment
    from ...models.legacy_segment_page import LegacySegmentPage
    from ...models.legacy_segment_response import LegacySegmentResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncLegacySegments:
    """The `legacy_segments` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[LegacySegment, LegacySegmentPage]:
        """List segments (the legacy kind).

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_legacy_segments import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.segments,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def get(self, id: str | int) -> LegacySegmentResponse:
        """Get a segment (the legacy kind).

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_legacy_segment import asyncio

        return await asyncio(id, client=self._client)


class LegacySegments:
    """The `legacy_segments` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[LegacySegment, LegacySegmentPage]:
        """List segments (the legacy kind).

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_legacy_segments import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.segments,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def get(self, id: str | int) -> LegacySegmentResponse:
        """Get a segment (the legacy kind).

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_legacy_segment import sync

        return sync(id, client=self._client)
