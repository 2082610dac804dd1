# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `contact_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.contact_list import ContactList
    from ...models.contact_list_page import ContactListPage
    from ...models.contact_list_response import ContactListResponse
    from ...models.set_contact_list_status_request import SetContactListStatusRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncContactLists:
    """The `contact_lists` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ContactList, ContactListPage]:
        """List the list memberships of all contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_lists import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_lists,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def set_status(
        self, *, contact: str | int, list_: str | int, status: str | int, sourceid: str | int | Unset = UNSET
    ) -> ContactListResponse: ...
    @overload
    async def set_status(self, *, body: SetContactListStatusRequest) -> ContactListResponse: ...
    async def set_status(
        self,
        *,
        contact: str | int | Unset = UNSET,
        list_: str | int | Unset = UNSET,
        status: str | int | Unset = UNSET,
        sourceid: str | int | Unset = UNSET,
        body: SetContactListStatusRequest | Unset = UNSET,
    ) -> ContactListResponse:
        """Subscribe a contact to a list, or unsubscribe it.

        Status 1 also resubscribes a contact who unsubscribed.

        Args:
            contact: Id of the contact.
            list_: Id of the list.
            status: 1 to subscribe, 2 to unsubscribe.
            sourceid: 4 to resubscribe a contact who unsubscribed.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.set_contact_list_status_request import SetContactListStatusRequest
        from .set_contact_list_status import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                SetContactListStatusRequest,
                "contact_list",
                body,
                contact=contact,
                list_=list_,
                status=status,
                sourceid=sourceid,
            ),
        )

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[ContactList, ContactListPage]:
        """List the list memberships of one contact, past ones included.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_lists_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_lists,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class ContactLists:
    """The `contact_lists` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ContactList, ContactListPage]:
        """List the list memberships of all contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_lists import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_lists,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def set_status(
        self, *, contact: str | int, list_: str | int, status: str | int, sourceid: str | int | Unset = UNSET
    ) -> ContactListResponse: ...
    @overload
    def set_status(self, *, body: SetContactListStatusRequest) -> ContactListResponse: ...
    def set_status(
        self,
        *,
        contact: str | int | Unset = UNSET,
        list_: str | int | Unset = UNSET,
        status: str | int | Unset = UNSET,
        sourceid: str | int | Unset = UNSET,
        body: SetContactListStatusRequest | Unset = UNSET,
    ) -> ContactListResponse:
        """Subscribe a contact to a list, or unsubscribe it.

        Status 1 also resubscribes a contact who unsubscribed.

        Args:
            contact: Id of the contact.
            list_: Id of the list.
            status: 1 to subscribe, 2 to unsubscribe.
            sourceid: 4 to resubscribe a contact who unsubscribed.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.set_contact_list_status_request import SetContactListStatusRequest
        from .set_contact_list_status import sync

        return sync(
            client=self._client,
            body=body_of(
                SetContactListStatusRequest,
                "contact_list",
                body,
                contact=contact,
                list_=list_,
                status=status,
                sourceid=sourceid,
            ),
        )

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[ContactList, ContactListPage]:
        """List the list memberships of one contact, past ones included.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_lists_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_lists,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
