# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `field_relations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.field_relation_create_request import FieldRelationCreateRequest
    from ...models.field_relation_response import FieldRelationResponse
    from ...types import Unset


class AsyncFieldRelations:
    """The `field_relations` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def create(self, *, field: str | int, relid: str | int) -> FieldRelationResponse: ...
    @overload
    async def create(self, *, body: FieldRelationCreateRequest) -> FieldRelationResponse: ...
    async def create(
        self,
        *,
        field: str | int | Unset = UNSET,
        relid: str | int | Unset = UNSET,
        body: FieldRelationCreateRequest | Unset = UNSET,
    ) -> FieldRelationResponse:
        """Add a custom field to a list, or to all lists.

        Args:
            field: Id of the custom field.
            relid: Id of the list; 0 for all lists.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_relation_create_request import FieldRelationCreateRequest
        from .create_field_relation import asyncio

        return await asyncio(
            client=self._client, body=body_of(FieldRelationCreateRequest, "field_rel", body, field=field, relid=relid)
        )

    async def get(self, id: str | int) -> FieldRelationResponse:
        """Get a custom field's link to a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field_relation import asyncio

        return await asyncio(id, client=self._client)

    async def delete(self, id: str | int) -> Empty:
        """Remove a custom field from a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field_relation import asyncio

        return await asyncio(id, client=self._client)


class FieldRelations:
    """The `field_relations` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create(self, *, field: str | int, relid: str | int) -> FieldRelationResponse: ...
    @overload
    def create(self, *, body: FieldRelationCreateRequest) -> FieldRelationResponse: ...
    def create(
        self,
        *,
        field: str | int | Unset = UNSET,
        relid: str | int | Unset = UNSET,
        body: FieldRelationCreateRequest | Unset = UNSET,
    ) -> FieldRelationResponse:
        """Add a custom field to a list, or to all lists.

        Args:
            field: Id of the custom field.
            relid: Id of the list; 0 for all lists.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.field_relation_create_request import FieldRelationCreateRequest
        from .create_field_relation import sync

        return sync(
            client=self._client, body=body_of(FieldRelationCreateRequest, "field_rel", body, field=field, relid=relid)
        )

    def get(self, id: str | int) -> FieldRelationResponse:
        """Get a custom field's link to a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_field_relation import sync

        return sync(id, client=self._client)

    def delete(self, id: str | int) -> Empty:
        """Remove a custom field from a list.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_field_relation import sync

        return sync(id, client=self._client)
