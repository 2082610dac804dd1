# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `exclusions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.exclusion import Exclusion
    from ...models.exclusion_page import ExclusionPage
    from ...models.exclusion_update_request import ExclusionUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncExclusions:
    """The `exclusions` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_match_phrase: str | Unset = UNSET,
        filters_lists: Sequence[str | int] | Unset = UNSET,
        orders_match_phrase: Literal["ASC", "DESC"] | Unset = UNSET,
        orders_lists: Literal["ASC", "DESC"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Exclusion, ExclusionPage]:
        """List exclusions.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_match_phrase: Only exclusions whose phrase contains this, such as .com.
            filters_lists: Only exclusions from the lists with these ids.
            orders_match_phrase: Sort by phrase.
            orders_lists: Sort by the ids of lists.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_exclusions import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.exclusions,
            query={
                "limit": limit,
                "offset": offset,
                "filters[matchPhrase]": filters_match_phrase,
                "filters[lists][]": filters_lists,
                "orders[matchPhrase]": orders_match_phrase,
                "orders[lists]": orders_lists,
            },
            resume=resume,
        )

    async def get(self, id: str | int) -> Exclusion:
        """Get an exclusion.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_exclusion import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        channel: Literal["all", "allEmail", "allSms", "several"] | Unset = UNSET,
        lists: Sequence[str] | Unset = UNSET,
        body: ExclusionUpdateRequest | Unset = UNSET,
    ) -> Exclusion:
        """Update an exclusion.

        Args:
            id: The resource's id, as text or as a number.
            channel: What to exclude.
            lists: Ids of lists; as text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.exclusion_update_request import ExclusionUpdateRequest
        from .update_exclusion import asyncio

        return await asyncio(
            id, client=self._client, body=body_of(ExclusionUpdateRequest, None, body, channel=channel, lists=lists)
        )


class Exclusions:
    """The `exclusions` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_match_phrase: str | Unset = UNSET,
        filters_lists: Sequence[str | int] | Unset = UNSET,
        orders_match_phrase: Literal["ASC", "DESC"] | Unset = UNSET,
        orders_lists: Literal["ASC", "DESC"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Exclusion, ExclusionPage]:
        """List exclusions.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_match_phrase: Only exclusions whose phrase contains this, such as .com.
            filters_lists: Only exclusions from the lists with these ids.
            orders_match_phrase: Sort by phrase.
            orders_lists: Sort by the ids of lists.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_exclusions import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.exclusions,
            query={
                "limit": limit,
                "offset": offset,
                "filters[matchPhrase]": filters_match_phrase,
                "filters[lists][]": filters_lists,
                "orders[matchPhrase]": orders_match_phrase,
                "orders[lists]": orders_lists,
            },
            resume=resume,
        )

    def get(self, id: str | int) -> Exclusion:
        """Get an exclusion.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_exclusion import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        channel: Literal["all", "allEmail", "allSms", "several"] | Unset = UNSET,
        lists: Sequence[str] | Unset = UNSET,
        body: ExclusionUpdateRequest | Unset = UNSET,
    ) -> Exclusion:
        """Update an exclusion.

        Args:
            id: The resource's id, as text or as a number.
            channel: What to exclude.
            lists: Ids of lists; as text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.exclusion_update_request import ExclusionUpdateRequest
        from .update_exclusion import sync

        return sync(
            id, client=self._client, body=body_of(ExclusionUpdateRequest, None, body, channel=channel, lists=lists)
        )
