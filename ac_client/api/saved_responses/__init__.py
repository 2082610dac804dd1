# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `saved_responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.response_create_saved_response_request import ResponseCreateSavedResponseRequest
    from ...models.response_update_saved_response_request import ResponseUpdateSavedResponseRequest
    from ...models.saved_response import SavedResponse
    from ...models.saved_response_page import SavedResponsePage
    from ...models.saved_response_response import SavedResponseResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncSavedResponses:
    """The `saved_responses` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[SavedResponse, SavedResponsePage]:
        """List saved responses.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_saved_responses import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.saved_responses,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(
        self, *, title: str, subject: str | Unset = UNSET, body: str | Unset = UNSET
    ) -> SavedResponseResponse: ...
    @overload
    async def create(self, *, body: ResponseCreateSavedResponseRequest) -> SavedResponseResponse: ...
    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | ResponseCreateSavedResponseRequest | Unset = UNSET,
    ) -> SavedResponseResponse:
        """Create a saved response.

        Args:
            title: Its name among the saved responses.
            subject: The email's subject.
            body: The email's text as HTML.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.response_create_saved_response_request import ResponseCreateSavedResponseRequest
        from .create_saved_response import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                ResponseCreateSavedResponseRequest,
                "saved_response",
                body if isinstance(body, ResponseCreateSavedResponseRequest) else UNSET,
                title=title,
                subject=subject,
                body=UNSET if isinstance(body, ResponseCreateSavedResponseRequest) else body,
            ),
        )

    async def get(self, id: str | int) -> SavedResponseResponse:
        """Get a saved response.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_saved_response import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | ResponseUpdateSavedResponseRequest | Unset = UNSET,
    ) -> SavedResponseResponse:
        """Update a saved response.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its name among the saved responses.
            subject: The email's subject.
            body: The email's text as HTML.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.response_update_saved_response_request import ResponseUpdateSavedResponseRequest
        from .update_saved_response import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                ResponseUpdateSavedResponseRequest,
                "saved_response",
                body if isinstance(body, ResponseUpdateSavedResponseRequest) else UNSET,
                title=title,
                subject=subject,
                body=UNSET if isinstance(body, ResponseUpdateSavedResponseRequest) else body,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a saved response.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_saved_response import asyncio

        return await asyncio(id, client=self._client)


class SavedResponses:
    """The `saved_responses` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[SavedResponse, SavedResponsePage]:
        """List saved responses.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_saved_responses import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.saved_responses,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(
        self, *, title: str, subject: str | Unset = UNSET, body: str | Unset = UNSET
    ) -> SavedResponseResponse: ...
    @overload
    def create(self, *, body: ResponseCreateSavedResponseRequest) -> SavedResponseResponse: ...
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | ResponseCreateSavedResponseRequest | Unset = UNSET,
    ) -> SavedResponseResponse:
        """Create a saved response.

        Args:
            title: Its name among the saved responses.
            subject: The email's subject.
            body: The email's text as HTML.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.response_create_saved_response_request import ResponseCreateSavedResponseRequest
        from .create_saved_response import sync

        return sync(
            client=self._client,
            body=body_of(
                ResponseCreateSavedResponseRequest,
                "saved_response",
                body if isinstance(body, ResponseCreateSavedResponseRequest) else UNSET,
                title=title,
                subject=subject,
                body=UNSET if isinstance(body, ResponseCreateSavedResponseRequest) else body,
            ),
        )

    def get(self, id: str | int) -> SavedResponseResponse:
        """Get a saved response.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_saved_response import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | ResponseUpdateSavedResponseRequest | Unset = UNSET,
    ) -> SavedResponseResponse:
        """Update a saved response.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its name among the saved responses.
            subject: The email's subject.
            body: The email's text as HTML.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.response_update_saved_response_request import ResponseUpdateSavedResponseRequest
        from .update_saved_response import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                ResponseUpdateSavedResponseRequest,
                "saved_response",
                body if isinstance(body, ResponseUpdateSavedResponseRequest) else UNSET,
                title=title,
                subject=subject,
                body=UNSET if isinstance(body, ResponseUpdateSavedResponseRequest) else body,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a saved response.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_saved_response import sync

        return sync(id, client=self._client)
