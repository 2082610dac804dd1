# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `addresses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.address import Address
    from ...models.address_create_request import AddressCreateRequest
    from ...models.address_page import AddressPage
    from ...models.address_response import AddressResponse
    from ...models.address_update_request import AddressUpdateRequest
    from ...models.empty import Empty
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncAddresses:
    """The `addresses` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Address, AddressPage]:
        """List postal addresses.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_addresses import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.addresses,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        company_name: str,
        address1: str,
        country: str,
        address2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        district: str | Unset = UNSET,
        is_default: bool | int | Unset = UNSET,
        allgroup: bool | int | Unset = UNSET,
        groupid: str | int | Unset = UNSET,
        global_: str | Unset = UNSET,
    ) -> AddressResponse: ...
    @overload
    async def create(self, *, body: AddressCreateRequest) -> AddressResponse: ...
    async def create(
        self,
        *,
        company_name: str | Unset = UNSET,
        address1: str | Unset = UNSET,
        country: str | Unset = UNSET,
        address2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        district: str | Unset = UNSET,
        is_default: bool | int | Unset = UNSET,
        allgroup: bool | int | Unset = UNSET,
        groupid: str | int | Unset = UNSET,
        global_: str | Unset = UNSET,
        body: AddressCreateRequest | Unset = UNSET,
    ) -> AddressResponse:
        """Create a postal address.

        Args:
            company_name: Name of the company.
            address1: Street and number.
            country: The country in two letters, such as US.
            address2: Second address line.
            city: City.
            state: State or region.
            zip_: Postal code.
            district: District.
            is_default: Whether it is the default address.
            allgroup: Whether all user groups may use it.
            groupid: Id of the user group that may use it.
            global_: Undocumented text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.address_create_request import AddressCreateRequest
        from .create_address import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                AddressCreateRequest,
                "address",
                body,
                company_name=company_name,
                address1=address1,
                country=country,
                address2=address2,
                city=city,
                state=state,
                zip_=zip_,
                district=district,
                is_default=is_default,
                allgroup=allgroup,
                groupid=groupid,
                global_=global_,
            ),
        )

    async def get(self, id: str | int) -> AddressResponse:
        """Get a postal address.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_address import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        company_name: str | Unset = UNSET,
        address1: str | Unset = UNSET,
        address2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        district: str | Unset = UNSET,
        country: str | Unset = UNSET,
        is_default: bool | int | Unset = UNSET,
        allgroup: bool | int | Unset = UNSET,
        groupid: str | int | Unset = UNSET,
        global_: str | Unset = UNSET,
        body: AddressUpdateRequest | Unset = UNSET,
    ) -> AddressResponse:
        """Update a postal address.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            company_name: Name of the company.
            address1: Street and number.
            address2: Second address line.
            city: City.
            state: State or region.
            zip_: Postal code.
            district: District.
            country: The country in two letters, such as US.
            is_default: Whether it is the default address.
            allgroup: Whether all user groups may use it.
            groupid: Id of the user group that may use it.
            global_: Undocumented text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.address_update_request import AddressUpdateRequest
        from .update_address import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                AddressUpdateRequest,
                "address",
                body,
                company_name=company_name,
                address1=address1,
                address2=address2,
                city=city,
                state=state,
                zip_=zip_,
                district=district,
                country=country,
                is_default=is_default,
                allgroup=allgroup,
                groupid=groupid,
                global_=global_,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a postal address.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_address import asyncio

        return await asyncio(id, client=self._client)


class Addresses:
    """The `addresses` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Address, AddressPage]:
        """List postal addresses.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_addresses import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.addresses,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        company_name: str,
        address1: str,
        country: str,
        address2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        district: str | Unset = UNSET,
        is_default: bool | int | Unset = UNSET,
        allgroup: bool | int | Unset = UNSET,
        groupid: str | int | Unset = UNSET,
        global_: str | Unset = UNSET,
    ) -> AddressResponse: ...
    @overload
    def create(self, *, body: AddressCreateRequest) -> AddressResponse: ...
    def create(
        self,
        *,
        company_name: str | Unset = UNSET,
        address1: str | Unset = UNSET,
        country: str | Unset = UNSET,
        address2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        district: str | Unset = UNSET,
        is_default: bool | int | Unset = UNSET,
        allgroup: bool | int | Unset = UNSET,
        groupid: str | int | Unset = UNSET,
        global_: str | Unset = UNSET,
        body: AddressCreateRequest | Unset = UNSET,
    ) -> AddressResponse:
        """Create a postal address.

        Args:
            company_name: Name of the company.
            address1: Street and number.
            country: The country in two letters, such as US.
            address2: Second address line.
            city: City.
            state: State or region.
            zip_: Postal code.
            district: District.
            is_default: Whether it is the default address.
            allgroup: Whether all user groups may use it.
            groupid: Id of the user group that may use it.
            global_: Undocumented text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.address_create_request import AddressCreateRequest
        from .create_address import sync

        return sync(
            client=self._client,
            body=body_of(
                AddressCreateRequest,
                "address",
                body,
                company_name=company_name,
                address1=address1,
                country=country,
                address2=address2,
                city=city,
                state=state,
                zip_=zip_,
                district=district,
                is_default=is_default,
                allgroup=allgroup,
                groupid=groupid,
                global_=global_,
            ),
        )

    def get(self, id: str | int) -> AddressResponse:
        """Get a postal address.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_address import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        company_name: str | Unset = UNSET,
        address1: str | Unset = UNSET,
        address2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state: str | Unset = UNSET,
        zip_: str | Unset = UNSET,
        district: str | Unset = UNSET,
        country: str | Unset = UNSET,
        is_default: bool | int | Unset = UNSET,
        allgroup: bool | int | Unset = UNSET,
        groupid: str | int | Unset = UNSET,
        global_: str | Unset = UNSET,
        body: AddressUpdateRequest | Unset = UNSET,
    ) -> AddressResponse:
        """Update a postal address.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            company_name: Name of the company.
            address1: Street and number.
            address2: Second address line.
            city: City.
            state: State or region.
            zip_: Postal code.
            district: District.
            country: The country in two letters, such as US.
            is_default: Whether it is the default address.
            allgroup: Whether all user groups may use it.
            groupid: Id of the user group that may use it.
            global_: Undocumented text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.address_update_request import AddressUpdateRequest
        from .update_address import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                AddressUpdateRequest,
                "address",
                body,
                company_name=company_name,
                address1=address1,
                address2=address2,
                city=city,
                state=state,
                zip_=zip_,
                district=district,
                country=country,
                is_default=is_default,
                allgroup=allgroup,
                groupid=groupid,
                global_=global_,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a postal address.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_address import sync

        return sync(id, client=self._client)
