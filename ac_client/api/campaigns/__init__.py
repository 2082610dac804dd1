# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `campaigns`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.campaign import Campaign
    from ...models.campaign_copy_response import CampaignCopyResponse
    from ...models.campaign_create_request import CampaignCreateRequest
    from ...models.campaign_create_response import CampaignCreateResponse
    from ...models.campaign_delete_response import CampaignDeleteResponse
    from ...models.campaign_page import CampaignPage
    from ...models.campaign_response import CampaignResponse
    from ...models.campaign_update_request import CampaignUpdateRequest
    from ...models.undocumented_response import UndocumentedResponse
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncCampaigns:
    """The `campaigns` of an account, awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_seriesid: str | int | Unset = UNSET,
        orders_sdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_ldate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> AsyncPager[Campaign, CampaignPage]:
        """List campaigns.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            filters_seriesid: Only campaigns of the automation with this id.
            orders_sdate: Order by the date of sending.
            orders_ldate: Order by the date of the last sending.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import AsyncPager
        from .list_campaigns import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.campaigns,
            query={
                "limit": limit,
                "offset": offset,
                "filters[seriesid]": filters_seriesid,
                "orders[sdate]": orders_sdate,
                "orders[ldate]": orders_ldate,
            },
            resume=resume,
        )

    async def create(
        self,
        *,
        body: CampaignCreateRequest,
    ) -> CampaignCreateResponse:
        """Create a campaign as a draft.

        The draft has a name and a type only; `update_campaign` gives it the rest.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .create_campaign import asyncio

        return await asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str | int,
    ) -> CampaignResponse:
        """Get a campaign.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_campaign import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def delete(
        self,
        id: str | int,
    ) -> CampaignDeleteResponse:
        """Delete a campaign.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_campaign import asyncio

        return await asyncio(
            id,
            client=self._client,
        )

    async def update(
        self,
        id: str | int,
        *,
        body: CampaignUpdateRequest,
    ) -> UndocumentedResponse:
        """Change a campaign that was not sent yet.

        No response is documented, not even the status of a success.

        Args:
            id: The resource's id, as text or as a number.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_campaign import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def copy(
        self,
        id: str | int,
    ) -> CampaignCopyResponse:
        """Copy a campaign.

        The copy is a draft. A refusal may come with status 200 and `succeeded` 0.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .copy_campaign import asyncio

        return await asyncio(
            id,
            client=self._client,
        )


class Campaigns:
    """The `campaigns` of an account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_seriesid: str | int | Unset = UNSET,
        orders_sdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_ldate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, JSON] | None = None,
    ) -> Pager[Campaign, CampaignPage]:
        """List campaigns.

        Args:
            limit: Rows a page, 1 to 100.
            offset: Rows to skip.
            filters_seriesid: Only campaigns of the automation with this id.
            orders_sdate: Order by the date of sending.
            orders_ldate: Order by the date of the last sending.
            resume: What an earlier pager's `checkpoint()` gave, to continue behind its last row.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from ...pages import Pager
        from .list_campaigns import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda reply: reply.campaigns,
            query={
                "limit": limit,
                "offset": offset,
                "filters[seriesid]": filters_seriesid,
                "orders[sdate]": orders_sdate,
                "orders[ldate]": orders_ldate,
            },
            resume=resume,
        )

    def create(
        self,
        *,
        body: CampaignCreateRequest,
    ) -> CampaignCreateResponse:
        """Create a campaign as a draft.

        The draft has a name and a type only; `update_campaign` gives it the rest.

        Args:
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .create_campaign import sync

        return sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str | int,
    ) -> CampaignResponse:
        """Get a campaign.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .get_campaign import sync

        return sync(
            id,
            client=self._client,
        )

    def delete(
        self,
        id: str | int,
    ) -> CampaignDeleteResponse:
        """Delete a campaign.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .delete_campaign import sync

        return sync(
            id,
            client=self._client,
        )

    def update(
        self,
        id: str | int,
        *,
        body: CampaignUpdateRequest,
    ) -> UndocumentedResponse:
        """Change a campaign that was not sent yet.

        No response is documented, not even the status of a success.

        Args:
            id: The resource's id, as text or as a number.
            body: The whole body instead of its fields.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .update_campaign import sync

        return sync(
            id,
            client=self._client,
            body=body,
        )

    def copy(
        self,
        id: str | int,
    ) -> CampaignCopyResponse:
        """Copy a campaign.

        The copy is a draft. A refusal may come with status 200 and `succeeded` 0.

        Args:
            id: The resource's id, as text or as a number.

        Raises:
            ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
        """

        from .copy_campaign import sync

        return sync(
            id,
            client=self._client,
        )
