# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `automations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.automation import Automation
    from ...models.automation_page import AutomationPage
    from ...models.automation_response import AutomationResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncAutomations:
    """The `automations` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Automation, AutomationPage]:
        """List automations.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_automations import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.automations,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def get(self, id: str | int) -> AutomationResponse:
        """Get an automation.

        The documented response is a list; other keys are in `additional_properties`.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_automation import asyncio

        return await asyncio(id, client=self._client)


class Automations:
    """The `automations` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Automation, AutomationPage]:
        """List automations.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_automations import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.automations,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def get(self, id: str | int) -> AutomationResponse:
        """Get an automation.

        The documented response is a list; other keys are in `additional_properties`.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_automation import sync

        return sync(id, client=self._client)
