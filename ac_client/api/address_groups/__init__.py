# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `address_groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.empty import Empty


class AsyncAddressGroups:
    """The `address_groups` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete(self, id: str | int) -> Empty:
        """Remove a postal address from a user group.

        Pass the id of the link between the two; an address has it at its `addressGroup` link. Address and group
        are kept.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_address_group import asyncio

        return await asyncio(id, client=self._client)


class AddressGroups:
    """The `address_groups` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def delete(self, id: str | int) -> Empty:
        """Remove a postal address from a user group.

        Pass the id of the link between the two; an address has it at its `addressGroup` link. Address and group
        are kept.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_address_group import sync

        return sync(id, client=self._client)
