# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.form import Form
    from ...models.form_page import FormPage
    from ...models.form_response import FormResponse
    from ...models.undocumented_request import UndocumentedRequest
    from ...models.undocumented_response import UndocumentedResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncForms:
    """The `forms` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Form, FormPage]:
        """List forms.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_forms import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.forms,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def create(self, *, body: UndocumentedRequest) -> UndocumentedResponse:
        """Create a form.

        Neither body nor response is documented; the body is sent as is.

        Args:
            body: What is sent.
        """
        from .create_form import asyncio

        return await asyncio(client=self._client, body=body)

    async def get(self, id: str | int) -> FormResponse:
        """Get a form.

        According to the documentation, a missing form returns 403, not 404.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_form import asyncio

        return await asyncio(id, client=self._client)

    async def update(self, id: str | int, *, body: UndocumentedRequest) -> UndocumentedResponse:
        """Update a form.

        Neither body nor response is documented; the body is sent as is.

        Args:
            id: The resource's id, as text or as a number.
            body: What is sent.
        """
        from .update_form import asyncio

        return await asyncio(id, client=self._client, body=body)

    async def delete(self, id: str | int) -> Empty:
        """Delete a form.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_form import asyncio

        return await asyncio(id, client=self._client)

    async def opt_in(self, *, body: UndocumentedRequest) -> UndocumentedResponse:
        """Opt in through a form.

        Only the path is documented; the body is sent as is.

        Args:
            body: What is sent.
        """
        from .opt_in_form import asyncio

        return await asyncio(client=self._client, body=body)


class Forms:
    """The `forms` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Form, FormPage]:
        """List forms.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_forms import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.forms,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def create(self, *, body: UndocumentedRequest) -> UndocumentedResponse:
        """Create a form.

        Neither body nor response is documented; the body is sent as is.

        Args:
            body: What is sent.
        """
        from .create_form import sync

        return sync(client=self._client, body=body)

    def get(self, id: str | int) -> FormResponse:
        """Get a form.

        According to the documentation, a missing form returns 403, not 404.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_form import sync

        return sync(id, client=self._client)

    def update(self, id: str | int, *, body: UndocumentedRequest) -> UndocumentedResponse:
        """Update a form.

        Neither body nor response is documented; the body is sent as is.

        Args:
            id: The resource's id, as text or as a number.
            body: What is sent.
        """
        from .update_form import sync

        return sync(id, client=self._client, body=body)

    def delete(self, id: str | int) -> Empty:
        """Delete a form.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_form import sync

        return sync(id, client=self._client)

    def opt_in(self, *, body: UndocumentedRequest) -> UndocumentedResponse:
        """Opt in through a form.

        Only the path is documented; the body is sent as is.

        Args:
            body: What is sent.
        """
        from .opt_in_form import sync

        return sync(client=self._client, body=body)
