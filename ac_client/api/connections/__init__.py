# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `connections`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.connection import Connection
    from ...models.connection_create_request import ConnectionCreateRequest
    from ...models.connection_page import ConnectionPage
    from ...models.connection_response import ConnectionResponse
    from ...models.connection_update_request import ConnectionUpdateRequest
    from ...models.empty import Empty
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncConnections:
    """The `connections` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_service: str | Unset = UNSET,
        filters_externalid: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Connection, ConnectionPage]:
        """List connections.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_service: Only connections to the service with this name.
            filters_externalid: Only the connection whose account in the service has this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_connections import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.connections,
            query={
                "limit": limit,
                "offset": offset,
                "filters[service]": filters_service,
                "filters[externalid]": filters_externalid,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        service: str,
        externalid: str,
        name: str,
        logo_url: str,
        link_url: str,
        list_id: str | int | Unset = UNSET,
    ) -> ConnectionResponse: ...
    @overload
    async def create(self, *, body: ConnectionCreateRequest) -> ConnectionResponse: ...
    async def create(
        self,
        *,
        service: str | Unset = UNSET,
        externalid: str | Unset = UNSET,
        name: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        link_url: str | Unset = UNSET,
        list_id: str | int | Unset = UNSET,
        body: ConnectionCreateRequest | Unset = UNSET,
    ) -> ConnectionResponse:
        """Create a connection.

        Args:
            service: Name of the service.
            externalid: Id of the account in the service.
            name: Its name, such as the shop's.
            logo_url: Address of a logo.
            link_url: URL of its page in the service.
            list_id: Id of the list that its new contacts go to.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.connection_create_request import ConnectionCreateRequest
        from .create_connection import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                ConnectionCreateRequest,
                "connection",
                body,
                service=service,
                externalid=externalid,
                name=name,
                logo_url=logo_url,
                link_url=link_url,
                list_id=list_id,
            ),
        )

    async def get(self, id: str | int) -> ConnectionResponse:
        """Get a connection.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_connection import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        service: str | Unset = UNSET,
        externalid: str | Unset = UNSET,
        name: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        link_url: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        sync_status: Literal[0, 1] | Unset = UNSET,
        body: ConnectionUpdateRequest | Unset = UNSET,
    ) -> ConnectionResponse:
        """Update a connection.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            service: Name of the service.
            externalid: Id of the account in the service.
            name: Its name, such as the shop's.
            logo_url: Address of a logo.
            link_url: URL of its page in the service.
            status: 1 for connected, 0 for error.
            sync_status: 1 if a sync is running, 0 if it has stopped.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.connection_update_request import ConnectionUpdateRequest
        from .update_connection import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                ConnectionUpdateRequest,
                "connection",
                body,
                service=service,
                externalid=externalid,
                name=name,
                logo_url=logo_url,
                link_url=link_url,
                status=status,
                sync_status=sync_status,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a connection.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_connection import asyncio

        return await asyncio(id, client=self._client)


class Connections:
    """The `connections` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_service: str | Unset = UNSET,
        filters_externalid: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Connection, ConnectionPage]:
        """List connections.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_service: Only connections to the service with this name.
            filters_externalid: Only the connection whose account in the service has this id.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_connections import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.connections,
            query={
                "limit": limit,
                "offset": offset,
                "filters[service]": filters_service,
                "filters[externalid]": filters_externalid,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        service: str,
        externalid: str,
        name: str,
        logo_url: str,
        link_url: str,
        list_id: str | int | Unset = UNSET,
    ) -> ConnectionResponse: ...
    @overload
    def create(self, *, body: ConnectionCreateRequest) -> ConnectionResponse: ...
    def create(
        self,
        *,
        service: str | Unset = UNSET,
        externalid: str | Unset = UNSET,
        name: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        link_url: str | Unset = UNSET,
        list_id: str | int | Unset = UNSET,
        body: ConnectionCreateRequest | Unset = UNSET,
    ) -> ConnectionResponse:
        """Create a connection.

        Args:
            service: Name of the service.
            externalid: Id of the account in the service.
            name: Its name, such as the shop's.
            logo_url: Address of a logo.
            link_url: URL of its page in the service.
            list_id: Id of the list that its new contacts go to.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.connection_create_request import ConnectionCreateRequest
        from .create_connection import sync

        return sync(
            client=self._client,
            body=body_of(
                ConnectionCreateRequest,
                "connection",
                body,
                service=service,
                externalid=externalid,
                name=name,
                logo_url=logo_url,
                link_url=link_url,
                list_id=list_id,
            ),
        )

    def get(self, id: str | int) -> ConnectionResponse:
        """Get a connection.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_connection import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        service: str | Unset = UNSET,
        externalid: str | Unset = UNSET,
        name: str | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        link_url: str | Unset = UNSET,
        status: Literal[0, 1] | Unset = UNSET,
        sync_status: Literal[0, 1] | Unset = UNSET,
        body: ConnectionUpdateRequest | Unset = UNSET,
    ) -> ConnectionResponse:
        """Update a connection.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            service: Name of the service.
            externalid: Id of the account in the service.
            name: Its name, such as the shop's.
            logo_url: Address of a logo.
            link_url: URL of its page in the service.
            status: 1 for connected, 0 for error.
            sync_status: 1 if a sync is running, 0 if it has stopped.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.connection_update_request import ConnectionUpdateRequest
        from .update_connection import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                ConnectionUpdateRequest,
                "connection",
                body,
                service=service,
                externalid=externalid,
                name=name,
                logo_url=logo_url,
                link_url=link_url,
                status=status,
                sync_status=sync_status,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a connection.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_connection import sync

        return sync(id, client=self._client)
