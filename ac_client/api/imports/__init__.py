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
    """The `imports` of an account, awaited. Each method raises an `ActiveCampaignError` for whatever is not a success."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_overview(self) -> ImportOverviewResponse:
        """Get how many contacts wait to be imported, and how many were imported of late."""
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
        """Queue contacts for import.

        At most 250 contacts and 399,999 bytes; one wrong contact refuses all. The import runs later; `get_import`
        shows what came of it. It starts automations unless a contact excludes them, and calls no webhooks. At
        most 100 imports a minute, 20 where they hold a single contact.

        Args:
            contacts: 1 to 250 of them.
            callback: Where to report that an import is done.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.import_create_request import ImportCreateRequest
        from .create_import import asyncio

        return await asyncio(
            client=self._client, body=body_of(ImportCreateRequest, None, body, contacts=contacts, callback=callback)
        )

    async def get(self, *, batch_id: str) -> ImportResponse:
        """Get what came of an import.

        Contacts that could not be imported, such as excluded addresses, are reported here alone.

        Args:
            batch_id: The import's batch id, from its creation.
        """
        from .get_import import asyncio

        return await asyncio(client=self._client, batch_id=batch_id)


class Imports(ImportJobs):
    """The `imports` of an account. Each method raises an `ActiveCampaignError` for whatever is not a success."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_overview(self) -> ImportOverviewResponse:
        """Get how many contacts wait to be imported, and how many were imported of late."""
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
        """Queue contacts for import.

        At most 250 contacts and 399,999 bytes; one wrong contact refuses all. The import runs later; `get_import`
        shows what came of it. It starts automations unless a contact excludes them, and calls no webhooks. At
        most 100 imports a minute, 20 where they hold a single contact.

        Args:
            contacts: 1 to 250 of them.
            callback: Where to report that an import is done.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.import_create_request import ImportCreateRequest
        from .create_import import sync

        return sync(
            client=self._client, body=body_of(ImportCreateRequest, None, body, contacts=contacts, callback=callback)
        )

    def get(self, *, batch_id: str) -> ImportResponse:
        """Get what came of an import.

        Contacts that could not be imported, such as excluded addresses, are reported here alone.

        Args:
            batch_id: The import's batch id, from its creation.
        """
        from .get_import import sync

        return sync(client=self._client, batch_id=batch_id)
