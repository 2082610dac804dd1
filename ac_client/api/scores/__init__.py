# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `scores`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.score import Score
    from ...models.score_page import ScorePage
    from ...models.score_response import ScoreResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncScores:
    """The `scores` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Score, ScorePage]:
        """List scores.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_scores import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.scores,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def get(self, id: str | int) -> ScoreResponse:
        """Get a score.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_score import asyncio

        return await asyncio(id, client=self._client)


class Scores:
    """The `scores` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Score, ScorePage]:
        """List scores.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_scores import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.scores,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def get(self, id: str | int) -> ScoreResponse:
        """Get a score.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_score import sync

        return sync(id, client=self._client)
