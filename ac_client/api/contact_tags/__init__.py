# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `contact_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.contact_tag import ContactTag
    from ...models.contact_tag_page import ContactTagPage
    from ...models.contact_tag_response import ContactTagResponse
    from ...models.empty import Empty
    from ...models.tag_add_contact_tag_request import TagAddContactTagRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncContactTags:
    """The `contact_tags` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ContactTag, ContactTagPage]:
        """List the tags of all contacts, as links.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_tags import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_tags,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(self, *, contact: str | int, tag: str | int) -> ContactTagResponse: ...
    @overload
    async def create(self, *, body: TagAddContactTagRequest) -> ContactTagResponse: ...
    async def create(
        self,
        *,
        contact: str | int | Unset = UNSET,
        tag: str | int | Unset = UNSET,
        body: TagAddContactTagRequest | Unset = UNSET,
    ) -> ContactTagResponse:
        """Tag a contact.

        If the contact has the tag already, the existing link is returned with status 200.

        Args:
            contact: Id of the contact.
            tag: Id of the tag, not its name.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.tag_add_contact_tag_request import TagAddContactTagRequest
        from .create_contact_tag import asyncio

        return await asyncio(
            client=self._client, body=body_of(TagAddContactTagRequest, "contact_tag", body, contact=contact, tag=tag)
        )

    async def get(self, id: str | int) -> ContactTagResponse:
        """Get a contact's link to a tag.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_tag import asyncio

        return await asyncio(id, client=self._client)

    async def delete(self, id: str | int) -> Empty:
        """Remove a tag from a contact.

        Pass the id of the link, not of the tag; `list_contact_tags_by_contact` returns it.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_contact_tag import asyncio

        return await asyncio(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[ContactTag, ContactTagPage]:
        """List the tags of one contact, as links.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_tags_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_tags,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class ContactTags:
    """The `contact_tags` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ContactTag, ContactTagPage]:
        """List the tags of all contacts, as links.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_tags import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_tags,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(self, *, contact: str | int, tag: str | int) -> ContactTagResponse: ...
    @overload
    def create(self, *, body: TagAddContactTagRequest) -> ContactTagResponse: ...
    def create(
        self,
        *,
        contact: str | int | Unset = UNSET,
        tag: str | int | Unset = UNSET,
        body: TagAddContactTagRequest | Unset = UNSET,
    ) -> ContactTagResponse:
        """Tag a contact.

        If the contact has the tag already, the existing link is returned with status 200.

        Args:
            contact: Id of the contact.
            tag: Id of the tag, not its name.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.tag_add_contact_tag_request import TagAddContactTagRequest
        from .create_contact_tag import sync

        return sync(
            client=self._client, body=body_of(TagAddContactTagRequest, "contact_tag", body, contact=contact, tag=tag)
        )

    def get(self, id: str | int) -> ContactTagResponse:
        """Get a contact's link to a tag.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_tag import sync

        return sync(id, client=self._client)

    def delete(self, id: str | int) -> Empty:
        """Remove a tag from a contact.

        Pass the id of the link, not of the tag; `list_contact_tags_by_contact` returns it.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_contact_tag import sync

        return sync(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[ContactTag, ContactTagPage]:
        """List the tags of one contact, as links.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_tags_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_tags,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
