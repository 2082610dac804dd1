# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `notes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.note import Note
    from ...models.note_create_note_request import NoteCreateNoteRequest
    from ...models.note_page import NotePage
    from ...models.note_response import NoteResponse
    from ...models.note_update_note_by_id_request import NoteUpdateNoteByIdRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncNotes:
    """The `notes` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Note, NotePage]:
        """List notes.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_notes import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.notes,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        note: str,
        reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"],
        relid: str | int,
    ) -> NoteResponse: ...
    @overload
    async def create(self, *, body: NoteCreateNoteRequest) -> NoteResponse: ...
    async def create(
        self,
        *,
        note: str | Unset = UNSET,
        reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"] | Unset = UNSET,
        relid: str | int | Unset = UNSET,
        body: NoteCreateNoteRequest | Unset = UNSET,
    ) -> NoteResponse:
        """Create a note.

        Args:
            note: The text.
            reltype: Type of the object it is on; Subscriber is a contact, CustomerAccount an account.
            relid: Id of the object it is on.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_create_note_request import NoteCreateNoteRequest
        from .create_note import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(NoteCreateNoteRequest, "note", body, note=note, reltype=reltype, relid=relid),
        )

    async def get(self, id: str | int) -> NoteResponse:
        """Get a note.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_note import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def update(
        self,
        id: str | int,
        *,
        note: str,
        reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"],
        relid: str | int,
    ) -> NoteResponse: ...
    @overload
    async def update(self, id: str | int, *, body: NoteUpdateNoteByIdRequest) -> NoteResponse: ...
    async def update(
        self,
        id: str | int,
        *,
        note: str | Unset = UNSET,
        reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"] | Unset = UNSET,
        relid: str | int | Unset = UNSET,
        body: NoteUpdateNoteByIdRequest | Unset = UNSET,
    ) -> NoteResponse:
        """Update a note.

        All three fields are required, even if they stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            note: The text.
            reltype: Type of the object it is on; Subscriber is a contact, CustomerAccount an account.
            relid: Id of the object it is on.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_update_note_by_id_request import NoteUpdateNoteByIdRequest
        from .update_note import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(NoteUpdateNoteByIdRequest, "note", body, note=note, reltype=reltype, relid=relid),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a note.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_note import asyncio

        return await asyncio(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Note, NotePage]:
        """List the notes of one contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_notes_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.notes,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class Notes:
    """The `notes` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Note, NotePage]:
        """List notes.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_notes import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.notes,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        note: str,
        reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"],
        relid: str | int,
    ) -> NoteResponse: ...
    @overload
    def create(self, *, body: NoteCreateNoteRequest) -> NoteResponse: ...
    def create(
        self,
        *,
        note: str | Unset = UNSET,
        reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"] | Unset = UNSET,
        relid: str | int | Unset = UNSET,
        body: NoteCreateNoteRequest | Unset = UNSET,
    ) -> NoteResponse:
        """Create a note.

        Args:
            note: The text.
            reltype: Type of the object it is on; Subscriber is a contact, CustomerAccount an account.
            relid: Id of the object it is on.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_create_note_request import NoteCreateNoteRequest
        from .create_note import sync

        return sync(
            client=self._client,
            body=body_of(NoteCreateNoteRequest, "note", body, note=note, reltype=reltype, relid=relid),
        )

    def get(self, id: str | int) -> NoteResponse:
        """Get a note.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_note import sync

        return sync(id, client=self._client)

    @overload
    def update(
        self,
        id: str | int,
        *,
        note: str,
        reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"],
        relid: str | int,
    ) -> NoteResponse: ...
    @overload
    def update(self, id: str | int, *, body: NoteUpdateNoteByIdRequest) -> NoteResponse: ...
    def update(
        self,
        id: str | int,
        *,
        note: str | Unset = UNSET,
        reltype: Literal["Activity", "CustomerAccount", "Deal", "DealTask", "Subscriber"] | Unset = UNSET,
        relid: str | int | Unset = UNSET,
        body: NoteUpdateNoteByIdRequest | Unset = UNSET,
    ) -> NoteResponse:
        """Update a note.

        All three fields are required, even if they stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            note: The text.
            reltype: Type of the object it is on; Subscriber is a contact, CustomerAccount an account.
            relid: Id of the object it is on.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_update_note_by_id_request import NoteUpdateNoteByIdRequest
        from .update_note import sync

        return sync(
            id,
            client=self._client,
            body=body_of(NoteUpdateNoteByIdRequest, "note", body, note=note, reltype=reltype, relid=relid),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a note.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_note import sync

        return sync(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Note, NotePage]:
        """List the notes of one contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_notes_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.notes,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
