# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `personalizations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.personalization import Personalization
    from ...models.personalization_lock_response import PersonalizationLockResponse
    from ...models.personalization_page import PersonalizationPage
    from ...models.personalization_response import PersonalizationResponse
    from ...models.personalization_write_request import PersonalizationWriteRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncPersonalizations:
    """The `personalizations` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        filter_tag: str | Unset = UNSET,
        filter_list_name: str | Unset = UNSET,
        filter_content: str | Unset = UNSET,
        filter_format: Literal["html", "text"] | Unset = UNSET,
        orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_tag: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_content: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_format: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Personalization, PersonalizationPage]:
        """List variables.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filter_name: Only variables with this name.
            filter_tag: Only variables with this tag.
            filter_list_name: Only variables of the list with this name.
            filter_content: Only variables with this content.
            filter_format: Only variables of this format.
            orders_name: Sort by name.
            orders_tag: Sort by tag.
            orders_content: Sort by content.
            orders_format: Sort by format.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_personalizations import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.personalizations,
            query={
                "limit": limit,
                "offset": offset,
                "filter[name]": filter_name,
                "filter[tag]": filter_tag,
                "filter[listName]": filter_list_name,
                "filter[content]": filter_content,
                "filter[format]": filter_format,
                "orders[name]": orders_name,
                "orders[tag]": orders_tag,
                "orders[content]": orders_content,
                "orders[format]": orders_format,
            },
            resume=resume,
        )

    async def create(
        self,
        *,
        tag: str | Unset = UNSET,
        name: str | Unset = UNSET,
        format_: Literal["html", "text"] | Unset = UNSET,
        content: str | Unset = UNSET,
        listids: str | Unset = UNSET,
        body: PersonalizationWriteRequest | Unset = UNSET,
    ) -> PersonalizationResponse:
        """Create a variable.

        Args:
            tag: The tag by which messages use it.
            name: Its name.
            format_: Its format.
            content: Its content.
            listids: Ids of its lists, comma-separated, such as 2,3.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.personalization_write_request import PersonalizationWriteRequest
        from .create_personalization import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                PersonalizationWriteRequest,
                "personalization",
                body,
                tag=tag,
                name=name,
                format_=format_,
                content=content,
                listids=listids,
            ),
        )

    async def get(self, id: str | int) -> PersonalizationResponse:
        """Get a variable.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_personalization import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        tag: str | Unset = UNSET,
        name: str | Unset = UNSET,
        format_: Literal["html", "text"] | Unset = UNSET,
        content: str | Unset = UNSET,
        listids: str | Unset = UNSET,
        body: PersonalizationWriteRequest | Unset = UNSET,
    ) -> PersonalizationResponse:
        """Update a variable.

        Args:
            id: The resource's id, as text or as a number.
            tag: The tag by which messages use it.
            name: Its name.
            format_: Its format.
            content: Its content.
            listids: Ids of its lists, comma-separated, such as 2,3.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.personalization_write_request import PersonalizationWriteRequest
        from .update_personalization import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                PersonalizationWriteRequest,
                "personalization",
                body,
                tag=tag,
                name=name,
                format_=format_,
                content=content,
                listids=listids,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a variable.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_personalization import asyncio

        return await asyncio(id, client=self._client)

    async def lock(self, id: str | int) -> PersonalizationLockResponse:
        """Lock a variable against changes.

        Only for admins; for others it fails with status 200 and `success` false.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .lock_personalization import asyncio

        return await asyncio(id, client=self._client)

    async def unlock(self, id: str | int) -> PersonalizationLockResponse:
        """Unlock a variable.

        Only for admins; for others it fails with status 200 and `success` false.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .unlock_personalization import asyncio

        return await asyncio(id, client=self._client)

    async def bulk_delete(self, *, ids: str) -> str:
        """Delete several variables.

        Args:
            ids: Ids of the variables, comma-separated, such as 1,2,3.
        """
        from .bulk_delete_personalizations import asyncio

        return await asyncio(client=self._client, ids=ids)


class Personalizations:
    """The `personalizations` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filter_name: str | Unset = UNSET,
        filter_tag: str | Unset = UNSET,
        filter_list_name: str | Unset = UNSET,
        filter_content: str | Unset = UNSET,
        filter_format: Literal["html", "text"] | Unset = UNSET,
        orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_tag: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_content: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_format: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Personalization, PersonalizationPage]:
        """List variables.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filter_name: Only variables with this name.
            filter_tag: Only variables with this tag.
            filter_list_name: Only variables of the list with this name.
            filter_content: Only variables with this content.
            filter_format: Only variables of this format.
            orders_name: Sort by name.
            orders_tag: Sort by tag.
            orders_content: Sort by content.
            orders_format: Sort by format.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_personalizations import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.personalizations,
            query={
                "limit": limit,
                "offset": offset,
                "filter[name]": filter_name,
                "filter[tag]": filter_tag,
                "filter[listName]": filter_list_name,
                "filter[content]": filter_content,
                "filter[format]": filter_format,
                "orders[name]": orders_name,
                "orders[tag]": orders_tag,
                "orders[content]": orders_content,
                "orders[format]": orders_format,
            },
            resume=resume,
        )

    def create(
        self,
        *,
        tag: str | Unset = UNSET,
        name: str | Unset = UNSET,
        format_: Literal["html", "text"] | Unset = UNSET,
        content: str | Unset = UNSET,
        listids: str | Unset = UNSET,
        body: PersonalizationWriteRequest | Unset = UNSET,
    ) -> PersonalizationResponse:
        """Create a variable.

        Args:
            tag: The tag by which messages use it.
            name: Its name.
            format_: Its format.
            content: Its content.
            listids: Ids of its lists, comma-separated, such as 2,3.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.personalization_write_request import PersonalizationWriteRequest
        from .create_personalization import sync

        return sync(
            client=self._client,
            body=body_of(
                PersonalizationWriteRequest,
                "personalization",
                body,
                tag=tag,
                name=name,
                format_=format_,
                content=content,
                listids=listids,
            ),
        )

    def get(self, id: str | int) -> PersonalizationResponse:
        """Get a variable.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_personalization import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        tag: str | Unset = UNSET,
        name: str | Unset = UNSET,
        format_: Literal["html", "text"] | Unset = UNSET,
        content: str | Unset = UNSET,
        listids: str | Unset = UNSET,
        body: PersonalizationWriteRequest | Unset = UNSET,
    ) -> PersonalizationResponse:
        """Update a variable.

        Args:
            id: The resource's id, as text or as a number.
            tag: The tag by which messages use it.
            name: Its name.
            format_: Its format.
            content: Its content.
            listids: Ids of its lists, comma-separated, such as 2,3.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.personalization_write_request import PersonalizationWriteRequest
        from .update_personalization import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                PersonalizationWriteRequest,
                "personalization",
                body,
                tag=tag,
                name=name,
                format_=format_,
                content=content,
                listids=listids,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a variable.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_personalization import sync

        return sync(id, client=self._client)

    def lock(self, id: str | int) -> PersonalizationLockResponse:
        """Lock a variable against changes.

        Only for admins; for others it fails with status 200 and `success` false.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .lock_personalization import sync

        return sync(id, client=self._client)

    def unlock(self, id: str | int) -> PersonalizationLockResponse:
        """Unlock a variable.

        Only for admins; for others it fails with status 200 and `success` false.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .unlock_personalization import sync

        return sync(id, client=self._client)

    def bulk_delete(self, *, ids: str) -> str:
        """Delete several variables.

        Args:
            ids: Ids of the variables, comma-separated, such as 1,2,3.
        """
        from .bulk_delete_personalizations import sync

        return sync(client=self._client, ids=ids)
