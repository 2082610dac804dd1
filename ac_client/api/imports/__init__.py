# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `imports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.import_create_request import ImportCreateRequest
    from ...models.import_create_response import ImportCreateResponse
    from ...models.import_overview_response import ImportOverviewResponse
    from ...models.import_response import ImportResponse


class AsyncImports:
    """The `imports` of an account, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_overview(
        self,
    ) -> ImportOverviewResponse:
        """Get how many contacts wait to be imported, and how many were imported of late.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_import_overview import asyncio

        return await asyncio(
            client=self._client,
        )

    async def create(
        self,
        *,
        body: ImportCreateRequest,
    ) -> ImportCreateResponse:
        """Queue contacts for import.

        At most 250 contacts and 399,999 bytes; one wrong contact refuses all. The import runs later;
        `get_import` shows what came of it. It starts automations unless a contact excludes them, and
        calls no webhooks. At most 100 imports a minute, 20 where they hold a single contact.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .create_import import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        *,
        batch_id: str,
    ) -> ImportResponse:
        """Get what came of an import.

        Contacts that could not be imported, such as excluded addresses, are reported here alone.

        Args:
            batch_id: The import's batch id, from its creation.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_import import asyncio

        return await asyncio(
            client=self._client,
            batch_id=batch_id,
        )


class Imports:
    """The `imports` of an account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_overview(
        self,
    ) -> ImportOverviewResponse:
        """Get how many contacts wait to be imported, and how many were imported of late.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_import_overview import sync

        return sync(
            client=self._client,
        )

    def create(
        self,
        *,
        body: ImportCreateRequest,
    ) -> ImportCreateResponse:
        """Queue contacts for import.

        At most 250 contacts and 399,999 bytes; one wrong contact refuses all. The import runs later;
        `get_import` shows what came of it. It starts automations unless a contact excludes them, and
        calls no webhooks. At most 100 imports a minute, 20 where they hold a single contact.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .create_import import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        *,
        batch_id: str,
    ) -> ImportResponse:
        """Get what came of an import.

        Contacts that could not be imported, such as excluded addresses, are reported here alone.

        Args:
            batch_id: The import's batch id, from its creation.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_import import sync

        return sync(
            client=self._client,
            batch_id=batch_id,
        )
