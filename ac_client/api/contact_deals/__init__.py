# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `contact_deals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.contact_deal import ContactDeal
    from ...models.contact_deal_create_request import ContactDealCreateRequest
    from ...models.contact_deal_page import ContactDealPage
    from ...models.contact_deal_response import ContactDealResponse
    from ...models.contact_deal_update_request import ContactDealUpdateRequest
    from ...models.empty import Empty
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncContactDeals:
    """The `contact_deals` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ContactDeal, ContactDealPage]:
        """List secondary contacts of deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_deals import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_deals,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(self, *, deal: str | int, contact: str | int) -> ContactDealResponse: ...
    @overload
    async def create(self, *, body: ContactDealCreateRequest) -> ContactDealResponse: ...
    async def create(
        self,
        *,
        deal: str | int | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        body: ContactDealCreateRequest | Unset = UNSET,
    ) -> ContactDealResponse:
        """Add a secondary contact to a deal.

        Args:
            deal: Id of the deal.
            contact: Id of the contact.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_deal_create_request import ContactDealCreateRequest
        from .create_contact_deal import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(ContactDealCreateRequest, "contact_deal", body, deal=deal, contact=contact),
        )

    async def get(self, id: str | int) -> ContactDealResponse:
        """Get a secondary contact of a deal.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_deal import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        deal: str | int | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        role: str | int | Unset = UNSET,
        body: ContactDealUpdateRequest | Unset = UNSET,
    ) -> ContactDealResponse:
        """Update a secondary contact of a deal.

        Args:
            id: The resource's id, as text or as a number.
            deal: Id of the deal.
            contact: Id of the contact.
            role: Id of the role that the contact has.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_deal_update_request import ContactDealUpdateRequest
        from .update_contact_deal import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(ContactDealUpdateRequest, "contact_deal", body, deal=deal, contact=contact, role=role),
        )

    async def delete(self, id: str | int) -> Empty:
        """Remove a secondary contact from a deal.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_contact_deal import asyncio

        return await asyncio(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[ContactDeal, ContactDealPage]:
        """List the deals that a contact is a secondary contact of.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_deals_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_deals,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class ContactDeals:
    """The `contact_deals` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ContactDeal, ContactDealPage]:
        """List secondary contacts of deals.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_deals import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_deals,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(self, *, deal: str | int, contact: str | int) -> ContactDealResponse: ...
    @overload
    def create(self, *, body: ContactDealCreateRequest) -> ContactDealResponse: ...
    def create(
        self,
        *,
        deal: str | int | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        body: ContactDealCreateRequest | Unset = UNSET,
    ) -> ContactDealResponse:
        """Add a secondary contact to a deal.

        Args:
            deal: Id of the deal.
            contact: Id of the contact.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_deal_create_request import ContactDealCreateRequest
        from .create_contact_deal import sync

        return sync(
            client=self._client,
            body=body_of(ContactDealCreateRequest, "contact_deal", body, deal=deal, contact=contact),
        )

    def get(self, id: str | int) -> ContactDealResponse:
        """Get a secondary contact of a deal.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_deal import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        deal: str | int | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        role: str | int | Unset = UNSET,
        body: ContactDealUpdateRequest | Unset = UNSET,
    ) -> ContactDealResponse:
        """Update a secondary contact of a deal.

        Args:
            id: The resource's id, as text or as a number.
            deal: Id of the deal.
            contact: Id of the contact.
            role: Id of the role that the contact has.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_deal_update_request import ContactDealUpdateRequest
        from .update_contact_deal import sync

        return sync(
            id,
            client=self._client,
            body=body_of(ContactDealUpdateRequest, "contact_deal", body, deal=deal, contact=contact, role=role),
        )

    def delete(self, id: str | int) -> Empty:
        """Remove a secondary contact from a deal.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_contact_deal import sync

        return sync(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[ContactDeal, ContactDealPage]:
        """List the deals that a contact is a secondary contact of.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_deals_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_deals,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
