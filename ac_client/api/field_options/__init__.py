# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `field_options`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.bulk_create_field_options_request import BulkCreateFieldOptionsRequest
    from ...models.field_option import FieldOption
    from ...models.field_option_bulk_response import FieldOptionBulkResponse
    from ...models.field_option_create import FieldOptionCreate
    from ...models.field_option_page import FieldOptionPage
    from ...models.field_option_response import FieldOptionResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncFieldOptions:
    """The `field_options` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def bulk_create(self, *, field_options: Sequence[FieldOptionCreate]) -> FieldOptionBulkResponse: ...
    @overload
    async def bulk_create(self, *, body: BulkCreateFieldOptionsRequest) -> FieldOptionBulkResponse: ...
    async def bulk_create(
        self,
        *,
        field_options: Sequence[FieldOptionCreate] | Unset = UNSET,
        body: BulkCreateFieldOptionsRequest | Unset = UNSET,
    ) -> FieldOptionBulkResponse:
        """Create options of custom fields.

        Args:
            field_options: The options to create.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.bulk_create_field_options_request import BulkCreateFieldOptionsRequest
        from .bulk_create_field_options import asyncio

        return await asyncio(
            client=self._client, body=body_of(BulkCreateFieldOptionsRequest, None, body, field_options=field_options)
        )

    async def get(self, id: str | int) -> FieldOptionResponse:
        """Get an option of a custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field_option import asyncio

        return await asyncio(id, client=self._client)

    async def delete(self, id: str | int) -> None:
        """Delete an option of a custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field_option import asyncio

        await asyncio(id, client=self._client)

    def list_by_field(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[FieldOption, FieldOptionPage]:
        """List the options of one custom field.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_field_options_by_field import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.field_options,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class FieldOptions:
    """The `field_options` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def bulk_create(self, *, field_options: Sequence[FieldOptionCreate]) -> FieldOptionBulkResponse: ...
    @overload
    def bulk_create(self, *, body: BulkCreateFieldOptionsRequest) -> FieldOptionBulkResponse: ...
    def bulk_create(
        self,
        *,
        field_options: Sequence[FieldOptionCreate] | Unset = UNSET,
        body: BulkCreateFieldOptionsRequest | Unset = UNSET,
    ) -> FieldOptionBulkResponse:
        """Create options of custom fields.

        Args:
            field_options: The options to create.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.bulk_create_field_options_request import BulkCreateFieldOptionsRequest
        from .bulk_create_field_options import sync

        return sync(
            client=self._client, body=body_of(BulkCreateFieldOptionsRequest, None, body, field_options=field_options)
        )

    def get(self, id: str | int) -> FieldOptionResponse:
        """Get an option of a custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field_option import sync

        return sync(id, client=self._client)

    def delete(self, id: str | int) -> None:
        """Delete an option of a custom field.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field_option import sync

        sync(id, client=self._client)

    def list_by_field(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[FieldOption, FieldOptionPage]:
        """List the options of one custom field.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_field_options_by_field import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.field_options,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
