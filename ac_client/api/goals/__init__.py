# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `goals`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.goal import Goal
    from ...models.goal_page import GoalPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncGoals:
    """The `goals` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Goal, GoalPage]:
        """List goals of automations.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_goals import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.goals,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class Goals:
    """The `goals` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Goal, GoalPage]:
        """List goals of automations.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_goals import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.goals,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
