# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `site_tracking_domains`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.site_tracking_domain import SiteTrackingDomain
    from ...models.site_tracking_domain_create_attributes import SiteTrackingDomainCreateAttributes
    from ...models.site_tracking_domain_create_request import SiteTrackingDomainCreateRequest
    from ...models.site_tracking_domain_page import SiteTrackingDomainPage
    from ...models.site_tracking_domain_response import SiteTrackingDomainResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncSiteTrackingDomains:
    """The `site_tracking_domains` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[SiteTrackingDomain, SiteTrackingDomainPage]:
        """List the domains allowed for site tracking.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_site_tracking_domains import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.data,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(
        self, *, type_: str, attributes: SiteTrackingDomainCreateAttributes
    ) -> SiteTrackingDomainResponse: ...
    @overload
    async def create(self, *, body: SiteTrackingDomainCreateRequest) -> SiteTrackingDomainResponse: ...
    async def create(
        self,
        *,
        type_: str | Unset = UNSET,
        attributes: SiteTrackingDomainCreateAttributes | Unset = UNSET,
        body: SiteTrackingDomainCreateRequest | Unset = UNSET,
    ) -> SiteTrackingDomainResponse:
        """Allow a domain for site tracking.

        Args:
            type_: Its type, urlWhitelistings.
            attributes: Attributes of the domain.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.site_tracking_domain_create_request import SiteTrackingDomainCreateRequest
        from .create_site_tracking_domain import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(SiteTrackingDomainCreateRequest, "data", body, type_=type_, attributes=attributes),
        )

    async def delete(self, id: str | int) -> None:
        """Remove a domain from site tracking.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_site_tracking_domain import asyncio

        await asyncio(id, client=self._client)


class SiteTrackingDomains:
    """The `site_tracking_domains` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[SiteTrackingDomain, SiteTrackingDomainPage]:
        """List the domains allowed for site tracking.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_site_tracking_domains import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.data,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(self, *, type_: str, attributes: SiteTrackingDomainCreateAttributes) -> SiteTrackingDomainResponse: ...
    @overload
    def create(self, *, body: SiteTrackingDomainCreateRequest) -> SiteTrackingDomainResponse: ...
    def create(
        self,
        *,
        type_: str | Unset = UNSET,
        attributes: SiteTrackingDomainCreateAttributes | Unset = UNSET,
        body: SiteTrackingDomainCreateRequest | Unset = UNSET,
    ) -> SiteTrackingDomainResponse:
        """Allow a domain for site tracking.

        Args:
            type_: Its type, urlWhitelistings.
            attributes: Attributes of the domain.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.site_tracking_domain_create_request import SiteTrackingDomainCreateRequest
        from .create_site_tracking_domain import sync

        return sync(
            client=self._client,
            body=body_of(SiteTrackingDomainCreateRequest, "data", body, type_=type_, attributes=attributes),
        )

    def delete(self, id: str | int) -> None:
        """Remove a domain from site tracking.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_site_tracking_domain import sync

        sync(id, client=self._client)
