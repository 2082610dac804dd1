# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...jobs.tags import TagJobs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.tag import Tag
    from ...models.tag_create_tag_request import TagCreateTagRequest
    from ...models.tag_page import TagPage
    from ...models.tag_response import TagResponse
    from ...models.tag_update_tag_request import TagUpdateTagRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncTags(TagJobs):
    """The `tags` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: str | Unset = UNSET,
        filters_search_eq: str | Unset = UNSET,
        filters_search_neq: str | Unset = UNSET,
        filters_search_lt: str | Unset = UNSET,
        filters_search_lte: str | Unset = UNSET,
        filters_search_gt: str | Unset = UNSET,
        filters_search_gte: str | Unset = UNSET,
        filters_search_contains: str | Unset = UNSET,
        filters_search_starts_with: str | Unset = UNSET,
        orders_search: Literal["asc", "desc", "weight"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Tag, TagPage]:
        """List tags.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            search: Only tags whose name contains this text.
            filters_search_eq: Only the tag with this name.
            filters_search_neq: Only tags with another name than this.
            filters_search_lt: Only tags whose name sorts before this.
            filters_search_lte: Only tags whose name is this or sorts before it.
            filters_search_gt: Only tags whose name sorts after this.
            filters_search_gte: Only tags whose name is this or sorts after it.
            filters_search_contains: Only tags whose name contains this text.
            filters_search_starts_with: Only tags whose name starts with this text.
            orders_search: Sort by name, or by weight: names equal to the searched text first, then those that start
                with it, then the rest.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_tags import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.tags,
            query={
                "limit": limit,
                "offset": offset,
                "search": search,
                "filters[search][eq]": filters_search_eq,
                "filters[search][neq]": filters_search_neq,
                "filters[search][lt]": filters_search_lt,
                "filters[search][lte]": filters_search_lte,
                "filters[search][gt]": filters_search_gt,
                "filters[search][gte]": filters_search_gte,
                "filters[search][contains]": filters_search_contains,
                "filters[search][starts_with]": filters_search_starts_with,
                "orders[search]": orders_search,
            },
            resume=resume,
        )

    @overload
    async def create(
        self, *, tag: str, tag_type: Literal["contact", "template"], description: str | Unset = UNSET
    ) -> TagResponse: ...
    @overload
    async def create(self, *, body: TagCreateTagRequest) -> TagResponse: ...
    async def create(
        self,
        *,
        tag: str | Unset = UNSET,
        tag_type: Literal["contact", "template"] | Unset = UNSET,
        description: str | Unset = UNSET,
        body: TagCreateTagRequest | Unset = UNSET,
    ) -> TagResponse:
        """Create a tag.

        A tag whose name exists already is returned as it is, with status 200.

        Args:
            tag: Its name; unique.
            tag_type: Type of the tag.
            description: Its description.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.tag_create_tag_request import TagCreateTagRequest
        from .create_tag import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(TagCreateTagRequest, "tag", body, tag=tag, tag_type=tag_type, description=description),
        )

    async def get(self, id: str | int) -> TagResponse:
        """Get a tag.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_tag import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        tag: str | Unset = UNSET,
        tag_type: Literal["contact", "template"] | Unset = UNSET,
        description: str | Unset = UNSET,
        body: TagUpdateTagRequest | Unset = UNSET,
    ) -> TagResponse:
        """Update a tag.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            tag: Its name.
            tag_type: Type of the tag.
            description: Its description.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.tag_update_tag_request import TagUpdateTagRequest
        from .update_tag import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(TagUpdateTagRequest, "tag", body, tag=tag, tag_type=tag_type, description=description),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a tag, and remove it everywhere.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_tag import asyncio

        return await asyncio(id, client=self._client)


class Tags(TagJobs):
    """The `tags` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: str | Unset = UNSET,
        filters_search_eq: str | Unset = UNSET,
        filters_search_neq: str | Unset = UNSET,
        filters_search_lt: str | Unset = UNSET,
        filters_search_lte: str | Unset = UNSET,
        filters_search_gt: str | Unset = UNSET,
        filters_search_gte: str | Unset = UNSET,
        filters_search_contains: str | Unset = UNSET,
        filters_search_starts_with: str | Unset = UNSET,
        orders_search: Literal["asc", "desc", "weight"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Tag, TagPage]:
        """List tags.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            search: Only tags whose name contains this text.
            filters_search_eq: Only the tag with this name.
            filters_search_neq: Only tags with another name than this.
            filters_search_lt: Only tags whose name sorts before this.
            filters_search_lte: Only tags whose name is this or sorts before it.
            filters_search_gt: Only tags whose name sorts after this.
            filters_search_gte: Only tags whose name is this or sorts after it.
            filters_search_contains: Only tags whose name contains this text.
            filters_search_starts_with: Only tags whose name starts with this text.
            orders_search: Sort by name, or by weight: names equal to the searched text first, then those that start
                with it, then the rest.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_tags import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.tags,
            query={
                "limit": limit,
                "offset": offset,
                "search": search,
                "filters[search][eq]": filters_search_eq,
                "filters[search][neq]": filters_search_neq,
                "filters[search][lt]": filters_search_lt,
                "filters[search][lte]": filters_search_lte,
                "filters[search][gt]": filters_search_gt,
                "filters[search][gte]": filters_search_gte,
                "filters[search][contains]": filters_search_contains,
                "filters[search][starts_with]": filters_search_starts_with,
                "orders[search]": orders_search,
            },
            resume=resume,
        )

    @overload
    def create(
        self, *, tag: str, tag_type: Literal["contact", "template"], description: str | Unset = UNSET
    ) -> TagResponse: ...
    @overload
    def create(self, *, body: TagCreateTagRequest) -> TagResponse: ...
    def create(
        self,
        *,
        tag: str | Unset = UNSET,
        tag_type: Literal["contact", "template"] | Unset = UNSET,
        description: str | Unset = UNSET,
        body: TagCreateTagRequest | Unset = UNSET,
    ) -> TagResponse:
        """Create a tag.

        A tag whose name exists already is returned as it is, with status 200.

        Args:
            tag: Its name; unique.
            tag_type: Type of the tag.
            description: Its description.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.tag_create_tag_request import TagCreateTagRequest
        from .create_tag import sync

        return sync(
            client=self._client,
            body=body_of(TagCreateTagRequest, "tag", body, tag=tag, tag_type=tag_type, description=description),
        )

    def get(self, id: str | int) -> TagResponse:
        """Get a tag.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_tag import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        tag: str | Unset = UNSET,
        tag_type: Literal["contact", "template"] | Unset = UNSET,
        description: str | Unset = UNSET,
        body: TagUpdateTagRequest | Unset = UNSET,
    ) -> TagResponse:
        """Update a tag.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            tag: Its name.
            tag_type: Type of the tag.
            description: Its description.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.tag_update_tag_request import TagUpdateTagRequest
        from .update_tag import sync

        return sync(
            id,
            client=self._client,
            body=body_of(TagUpdateTagRequest, "tag", body, tag=tag, tag_type=tag_type, description=description),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a tag, and remove it everywhere.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_tag import sync

        return sync(id, client=self._client)
