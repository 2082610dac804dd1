# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `address_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.empty import Empty


class AsyncAddressLists:
    """The `address_lists` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete(self, id: str | int) -> Empty:
        """Remove a postal address from a list.

        Pass the id of the link between the two; an address has it at its `addressList` link. Address and list are
        kept.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_address_list import asyncio

        return await asyncio(id, client=self._client)


class AddressLists:
    """The `address_lists` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def delete(self, id: str | int) -> Empty:
        """Remove a postal address from a list.

        Pass the id of the link between the two; an address has it at its `addressList` link. Address and list are
        kept.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_address_list import sync

        return sync(id, client=self._client)
