# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `imports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...jobs.imports import ImportJobs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...client import AsyncClient, Client
    from ...models.import_callback import ImportCallback
    from ...models.import_contact import ImportContact
    from ...models.import_create_request import ImportCreateRequest
    from ...models.import_create_response import ImportCreateResponse
    from ...models.import_overview_response import ImportOverviewResponse
    from ...models.import_response import ImportResponse
    from ...types import Unset


class AsyncImports(ImportJobs):
    """The `imports` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_overview(self) -> ImportOverviewResponse:
        """Get how many contacts are waiting to be imported, and how many were imported recently."""
        from .get_import_overview import asyncio

        return await asyncio(client=self._client)

    @overload
    async def create(
        self, *, contacts: Sequence[ImportContact], callback: ImportCallback | Unset = UNSET
    ) -> ImportCreateResponse: ...
    @overload
    async def create(self, *, body: ImportCreateRequest) -> ImportCreateResponse: ...
    async def create(
        self,
        *,
        contacts: Sequence[ImportContact] | Unset = UNSET,
        callback: ImportCallback | Unset = UNSET,
        body: ImportCreateRequest | Unset = UNSET,
    ) -> ImportCreateResponse:
        """Import contacts in bulk.

        At most 250 contacts and 399,999 bytes per request; one invalid contact rejects the whole request. The
        import is queued; `get_import` returns its result. It starts automations unless a contact excludes them,
        and sends no webhooks. At most 100 imports per minute, or 20 with a single contact each.

        Args:
            contacts: 1 to 250 contacts.
            callback: The callback when an import is done.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.import_create_request import ImportCreateRequest
        from .create_import import asyncio

        return await asyncio(
            client=self._client, body=body_of(ImportCreateRequest, None, body, contacts=contacts, callback=callback)
        )

    async def get(self, *, batch_id: str) -> ImportResponse:
        """Get the result of an import.

        Only here do you see which contacts could not be imported, such as excluded addresses.

        Args:
            batch_id: The batch id that `create_import` returned.
        """
        from .get_import import asyncio

        return await asyncio(client=self._client, batch_id=batch_id)


class Imports(ImportJobs):
    """The `imports` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_overview(self) -> ImportOverviewResponse:
        """Get how many contacts are waiting to be imported, and how many were imported recently."""
        from .get_import_overview import sync

        return sync(client=self._client)

    @overload
    def create(
        self, *, contacts: Sequence[ImportContact], callback: ImportCallback | Unset = UNSET
    ) -> ImportCreateResponse: ...
    @overload
    def create(self, *, body: ImportCreateRequest) -> ImportCreateResponse: ...
    def create(
        self,
        *,
        contacts: Sequence[ImportContact] | Unset = UNSET,
        callback: ImportCallback | Unset = UNSET,
        body: ImportCreateRequest | Unset = UNSET,
    ) -> ImportCreateResponse:
        """Import contacts in bulk.

        At most 250 contacts and 399,999 bytes per request; one invalid contact rejects the whole request. The
        import is queued; `get_import` returns its result. It starts automations unless a contact excludes them,
        and sends no webhooks. At most 100 imports per minute, or 20 with a single contact each.

        Args:
            contacts: 1 to 250 contacts.
            callback: The callback when an import is done.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.import_create_request import ImportCreateRequest
        from .create_import import sync

        return sync(
            client=self._client, body=body_of(ImportCreateRequest, None, body, contacts=contacts, callback=callback)
        )

    def get(self, *, batch_id: str) -> ImportResponse:
        """Get the result of an import.

        Only here do you see which contacts could not be imported, such as excluded addresses.

        Args:
            batch_id: The batch id that `create_import` returned.
        """
        from .get_import import sync

        return sync(client=self._client, batch_id=batch_id)
