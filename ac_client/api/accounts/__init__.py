# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `accounts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.account import Account
    from ...models.account_bulk_delete_response import AccountBulkDeleteResponse
    from ...models.account_create_request import AccountCreateRequest
    from ...models.account_page import AccountPage
    from ...models.account_response import AccountResponse
    from ...models.account_update_request import AccountUpdateRequest
    from ...models.custom_value_write import CustomValueWrite
    from ...models.empty import Empty
    from ...models.note_response import NoteResponse
    from ...models.note_text_request import NoteTextRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncAccounts:
    """The `accounts` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: str | Unset = UNSET,
        count_deals: bool | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Account, AccountPage]:
        """List accounts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            search: Only accounts whose name matches this text.
            count_deals: True computes the counts of contacts and deals; otherwise they may be missing or wrong.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_accounts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.accounts,
            query={"limit": limit, "offset": offset, "search": search, "count_deals": count_deals},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        account_url: str | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
    ) -> AccountResponse: ...
    @overload
    async def create(self, *, body: AccountCreateRequest) -> AccountResponse: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        account_url: str | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
        body: AccountCreateRequest | Unset = UNSET,
    ) -> AccountResponse:
        """Create an account.

        Args:
            name: Its name; unique.
            account_url: Address of its website.
            owner: Id of the user who owns it.
            fields: Values of its custom fields.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_create_request import AccountCreateRequest
        from .create_account import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                AccountCreateRequest, "account", body, name=name, account_url=account_url, owner=owner, fields=fields
            ),
        )

    async def get(self, id: str | int) -> AccountResponse:
        """Get an account.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_account import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        account_url: str | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
        body: AccountUpdateRequest | Unset = UNSET,
    ) -> AccountResponse:
        """Update an account.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name; unique.
            account_url: Address of its website.
            owner: Id of the user who owns it.
            fields: Values of its custom fields.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_update_request import AccountUpdateRequest
        from .update_account import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                AccountUpdateRequest, "account", body, name=name, account_url=account_url, owner=owner, fields=fields
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete an account.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_account import asyncio

        return await asyncio(id, client=self._client)

    async def bulk_delete(self, *, ids: Sequence[str | int]) -> AccountBulkDeleteResponse:
        """Delete several accounts.

        Args:
            ids: Ids of the accounts to delete.
        """
        from .bulk_delete_accounts import asyncio

        return await asyncio(client=self._client, ids=ids)

    @overload
    async def create_note(self, id: str | int, *, note: str) -> NoteResponse: ...
    @overload
    async def create_note(self, id: str | int, *, body: NoteTextRequest) -> NoteResponse: ...
    async def create_note(
        self, id: str | int, *, note: str | Unset = UNSET, body: NoteTextRequest | Unset = UNSET
    ) -> NoteResponse:
        """Add a note to an account.

        Args:
            id: The resource's id, as text or as a number.
            note: The text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_text_request import NoteTextRequest
        from .create_account_note import asyncio

        return await asyncio(id, client=self._client, body=body_of(NoteTextRequest, "note", body, note=note))

    @overload
    async def update_note(self, id: str | int, noteid: str | int, *, note: str) -> NoteResponse: ...
    @overload
    async def update_note(self, id: str | int, noteid: str | int, *, body: NoteTextRequest) -> NoteResponse: ...
    async def update_note(
        self, id: str | int, noteid: str | int, *, note: str | Unset = UNSET, body: NoteTextRequest | Unset = UNSET
    ) -> NoteResponse:
        """Update a note on an account.

        Args:
            id: The resource's id, as text or as a number.
            noteid: Id of the note.
            note: The text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_text_request import NoteTextRequest
        from .update_account_note import asyncio

        return await asyncio(id, noteid, client=self._client, body=body_of(NoteTextRequest, "note", body, note=note))


class Accounts:
    """The `accounts` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        search: str | Unset = UNSET,
        count_deals: bool | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Account, AccountPage]:
        """List accounts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            search: Only accounts whose name matches this text.
            count_deals: True computes the counts of contacts and deals; otherwise they may be missing or wrong.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_accounts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.accounts,
            query={"limit": limit, "offset": offset, "search": search, "count_deals": count_deals},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        account_url: str | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
    ) -> AccountResponse: ...
    @overload
    def create(self, *, body: AccountCreateRequest) -> AccountResponse: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        account_url: str | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
        body: AccountCreateRequest | Unset = UNSET,
    ) -> AccountResponse:
        """Create an account.

        Args:
            name: Its name; unique.
            account_url: Address of its website.
            owner: Id of the user who owns it.
            fields: Values of its custom fields.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_create_request import AccountCreateRequest
        from .create_account import sync

        return sync(
            client=self._client,
            body=body_of(
                AccountCreateRequest, "account", body, name=name, account_url=account_url, owner=owner, fields=fields
            ),
        )

    def get(self, id: str | int) -> AccountResponse:
        """Get an account.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_account import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        name: str | Unset = UNSET,
        account_url: str | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
        body: AccountUpdateRequest | Unset = UNSET,
    ) -> AccountResponse:
        """Update an account.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            name: Its name; unique.
            account_url: Address of its website.
            owner: Id of the user who owns it.
            fields: Values of its custom fields.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.account_update_request import AccountUpdateRequest
        from .update_account import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                AccountUpdateRequest, "account", body, name=name, account_url=account_url, owner=owner, fields=fields
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete an account.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_account import sync

        return sync(id, client=self._client)

    def bulk_delete(self, *, ids: Sequence[str | int]) -> AccountBulkDeleteResponse:
        """Delete several accounts.

        Args:
            ids: Ids of the accounts to delete.
        """
        from .bulk_delete_accounts import sync

        return sync(client=self._client, ids=ids)

    @overload
    def create_note(self, id: str | int, *, note: str) -> NoteResponse: ...
    @overload
    def create_note(self, id: str | int, *, body: NoteTextRequest) -> NoteResponse: ...
    def create_note(
        self, id: str | int, *, note: str | Unset = UNSET, body: NoteTextRequest | Unset = UNSET
    ) -> NoteResponse:
        """Add a note to an account.

        Args:
            id: The resource's id, as text or as a number.
            note: The text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_text_request import NoteTextRequest
        from .create_account_note import sync

        return sync(id, client=self._client, body=body_of(NoteTextRequest, "note", body, note=note))

    @overload
    def update_note(self, id: str | int, noteid: str | int, *, note: str) -> NoteResponse: ...
    @overload
    def update_note(self, id: str | int, noteid: str | int, *, body: NoteTextRequest) -> NoteResponse: ...
    def update_note(
        self, id: str | int, noteid: str | int, *, note: str | Unset = UNSET, body: NoteTextRequest | Unset = UNSET
    ) -> NoteResponse:
        """Update a note on an account.

        Args:
            id: The resource's id, as text or as a number.
            noteid: Id of the note.
            note: The text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_text_request import NoteTextRequest
        from .update_account_note import sync

        return sync(id, noteid, client=self._client, body=body_of(NoteTextRequest, "note", body, note=note))
