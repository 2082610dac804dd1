# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `contact_data`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.contact_datum import ContactDatum
    from ...models.contact_datum_page import ContactDatumPage
    from ...models.contact_datum_response import ContactDatumResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncContactData:
    """The `contact_data` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ContactDatum, ContactDatumPage]:
        """List the data collected about contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_data import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_data,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def get_by_contact(self, id: str | int) -> ContactDatumResponse:
        """Get the data collected about a contact.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_data_by_contact import asyncio

        return await asyncio(id, client=self._client)


class ContactData:
    """The `contact_data` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ContactDatum, ContactDatumPage]:
        """List the data collected about contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_data import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_data,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def get_by_contact(self, id: str | int) -> ContactDatumResponse:
        """Get the data collected about a contact.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_data_by_contact import sync

        return sync(id, client=self._client)
