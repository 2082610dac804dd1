# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `sms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.sms_credits_response import SmsCreditsResponse
    from ...models.sms_list import SmsList
    from ...models.sms_list_page import SmsListPage
    from ...models.sms_message import SmsMessage
    from ...models.sms_message_page import SmsMessagePage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncSms:
    """The `sms` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_credits(self) -> SmsCreditsResponse:
        """Get the SMS credits used and left in this period."""
        from .get_sms_credits import asyncio

        return await asyncio(client=self._client)

    def list_lists(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_name: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[SmsList, SmsListPage]:
        """List lists that SMS broadcasts can go to.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only lists with this name.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_sms_lists import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.lists,
            query={"limit": limit, "offset": offset, "filters[name]": filters_name},
            resume=resume,
        )

    def list_messages(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[SmsMessage, SmsMessagePage]:
        """List SMS messages of automations.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_sms_messages import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.sms,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class Sms:
    """The `sms` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_credits(self) -> SmsCreditsResponse:
        """Get the SMS credits used and left in this period."""
        from .get_sms_credits import sync

        return sync(client=self._client)

    def list_lists(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_name: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[SmsList, SmsListPage]:
        """List lists that SMS broadcasts can go to.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_name: Only lists with this name.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_sms_lists import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.lists,
            query={"limit": limit, "offset": offset, "filters[name]": filters_name},
            resume=resume,
        )

    def list_messages(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[SmsMessage, SmsMessagePage]:
        """List SMS messages of automations.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_sms_messages import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.sms,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
