# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `account_contacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.account_contact import AccountContact
    from ...models.account_contact_create_request import AccountContactCreateRequest
    from ...models.account_contact_page import AccountContactPage
    from ...models.account_contact_response import AccountContactResponse
    from ...models.account_contact_update_request import AccountContactUpdateRequest
    from ...models.empty import Empty
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncAccountContacts:
    """The `account_contacts` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_contact: str | int | Unset = UNSET,
        filters_account: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[AccountContact, AccountContactPage]:
        """List the links between contacts and accounts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_contact: Only links of the contact with this id.
            filters_account: Only links to the account with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_account_contacts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.account_contacts,
            query={
                "limit": limit,
                "offset": offset,
                "filters[contact]": filters_contact,
                "filters[account]": filters_account,
            },
            resume=resume,
        )

    @overload
    async def create(
        self, *, contact: str | int, account: str | int, job_title: str | Unset = UNSET
    ) -> AccountContactResponse: ...
    @overload
    async def create(self, *, body: AccountContactCreateRequest) -> AccountContactResponse: ...
    async def create(
        self,
        *,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        job_title: str | Unset = UNSET,
        body: AccountContactCreateRequest | Unset = UNSET,
    ) -> AccountContactResponse:
        """Link a contact to an account.

        A contact belongs to one account; a second link fails with 422.

        Args:
            contact: Id of the contact.
            account: Id of the account.
            job_title: The contact's job title there.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_contact_create_request import AccountContactCreateRequest
        from .create_account_contact import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                AccountContactCreateRequest,
                "account_contact",
                body,
                contact=contact,
                account=account,
                job_title=job_title,
            ),
        )

    async def get(self, id: str | int) -> AccountContactResponse:
        """Get a contact's link to an account.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_account_contact import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        job_title: str | Unset = UNSET,
        body: AccountContactUpdateRequest | Unset = UNSET,
    ) -> AccountContactResponse:
        """Update a contact's link to an account.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            contact: Id of the contact.
            account: Id of the account.
            job_title: The contact's job title there.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_contact_update_request import AccountContactUpdateRequest
        from .update_account_contact import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                AccountContactUpdateRequest,
                "account_contact",
                body,
                contact=contact,
                account=account,
                job_title=job_title,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Remove a contact from an account.

        Pass the id of the link, not of the contact or the account.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_account_contact import asyncio

        return await asyncio(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[AccountContact, AccountContactPage]:
        """List one contact's links to accounts.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_account_contacts_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.account_contacts,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class AccountContacts:
    """The `account_contacts` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_contact: str | int | Unset = UNSET,
        filters_account: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[AccountContact, AccountContactPage]:
        """List the links between contacts and accounts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_contact: Only links of the contact with this id.
            filters_account: Only links to the account with this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_account_contacts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.account_contacts,
            query={
                "limit": limit,
                "offset": offset,
                "filters[contact]": filters_contact,
                "filters[account]": filters_account,
            },
            resume=resume,
        )

    @overload
    def create(
        self, *, contact: str | int, account: str | int, job_title: str | Unset = UNSET
    ) -> AccountContactResponse: ...
    @overload
    def create(self, *, body: AccountContactCreateRequest) -> AccountContactResponse: ...
    def create(
        self,
        *,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        job_title: str | Unset = UNSET,
        body: AccountContactCreateRequest | Unset = UNSET,
    ) -> AccountContactResponse:
        """Link a contact to an account.

        A contact belongs to one account; a second link fails with 422.

        Args:
            contact: Id of the contact.
            account: Id of the account.
            job_title: The contact's job title there.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_contact_create_request import AccountContactCreateRequest
        from .create_account_contact import sync

        return sync(
            client=self._client,
            body=body_of(
                AccountContactCreateRequest,
                "account_contact",
                body,
                contact=contact,
                account=account,
                job_title=job_title,
            ),
        )

    def get(self, id: str | int) -> AccountContactResponse:
        """Get a contact's link to an account.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_account_contact import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        job_title: str | Unset = UNSET,
        body: AccountContactUpdateRequest | Unset = UNSET,
    ) -> AccountContactResponse:
        """Update a contact's link to an account.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            contact: Id of the contact.
            account: Id of the account.
            job_title: The contact's job title there.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_contact_update_request import AccountContactUpdateRequest
        from .update_account_contact import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                AccountContactUpdateRequest,
                "account_contact",
                body,
                contact=contact,
                account=account,
                job_title=job_title,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Remove a contact from an account.

        Pass the id of the link, not of the contact or the account.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_account_contact import sync

        return sync(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[AccountContact, AccountContactPage]:
        """List one contact's links to accounts.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_account_contacts_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.account_contacts,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
