# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `deal_stages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.deal_stage import DealStage
    from ...models.deal_stage_create_request import DealStageCreateRequest
    from ...models.deal_stage_page import DealStagePage
    from ...models.deal_stage_response import DealStageResponse
    from ...models.deal_stage_update_request import DealStageUpdateRequest
    from ...models.empty import Empty
    from ...models.move_deals_request import MoveDealsRequest
    from ...models.move_deals_response import MoveDealsResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncDealStages:
    """The `deal_stages` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_title: str | Unset = UNSET,
        filters_d_groupid: str | int | Unset = UNSET,
        orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[DealStage, DealStagePage]:
        """List stages.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_title: Only stages whose title contains this text.
            filters_d_groupid: Only stages of the pipeline with this id.
            orders_title: Sort by title.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_deal_stages import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_stages,
            query={
                "limit": limit,
                "offset": offset,
                "filters[title]": filters_title,
                "filters[d_groupid]": filters_d_groupid,
                "orders[title]": orders_title,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        title: str,
        group: str | int,
        order: int | Unset = UNSET,
        color: str | Unset = UNSET,
        width: int | Unset = UNSET,
        deal_order: str | Unset = UNSET,
        card_region_1: str | Unset = UNSET,
        card_region_2: str | Unset = UNSET,
        card_region_3: Literal["hide-avatar", "show-avatar"] | Unset = UNSET,
        card_region_4: str | Unset = UNSET,
        card_region_5: str | Unset = UNSET,
        reorder: Literal[0, 1] | Unset = UNSET,
    ) -> DealStageResponse: ...
    @overload
    async def create(
        self, *, body: DealStageCreateRequest, reorder: Literal[0, 1] | Unset = UNSET
    ) -> DealStageResponse: ...
    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        group: str | int | Unset = UNSET,
        order: int | Unset = UNSET,
        color: str | Unset = UNSET,
        width: int | Unset = UNSET,
        deal_order: str | Unset = UNSET,
        card_region_1: str | Unset = UNSET,
        card_region_2: str | Unset = UNSET,
        card_region_3: Literal["hide-avatar", "show-avatar"] | Unset = UNSET,
        card_region_4: str | Unset = UNSET,
        card_region_5: str | Unset = UNSET,
        body: DealStageCreateRequest | Unset = UNSET,
        reorder: Literal[0, 1] | Unset = UNSET,
    ) -> DealStageResponse:
        """Create a stage.

        Args:
            title: Its title.
            group: Id of the pipeline.
            order: Its position; last if omitted.
            color: Its color as six hexadecimal digits, without #.
            width: Its width in pixels.
            deal_order: How its deals are sorted: a field, a space, and ASC or DESC.
            card_region_1: What the upper left corner of a deal's card shows, such as title.
            card_region_2: What the upper right corner shows, such as next-action.
            card_region_3: Whether the avatar is shown.
            card_region_4: What is shown next to the avatar, such as contact-fullname-orgname.
            card_region_5: What the lower right corner shows, such as value.
            body: The whole body instead of its fields.
            reorder: 1 renumbers all stages of the pipeline.
        """
        from ..._body import body_of
        from ...models.deal_stage_create_request import DealStageCreateRequest
        from .create_deal_stage import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                DealStageCreateRequest,
                "deal_stage",
                body,
                title=title,
                group=group,
                order=order,
                color=color,
                width=width,
                deal_order=deal_order,
                card_region_1=card_region_1,
                card_region_2=card_region_2,
                card_region_3=card_region_3,
                card_region_4=card_region_4,
                card_region_5=card_region_5,
            ),
            reorder=reorder,
        )

    async def get(self, id: str | int) -> DealStageResponse:
        """Get a stage.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_deal_stage import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        group: str | int | Unset = UNSET,
        order: int | Unset = UNSET,
        color: str | Unset = UNSET,
        width: int | Unset = UNSET,
        deal_order: str | Unset = UNSET,
        card_region_1: str | Unset = UNSET,
        card_region_2: str | Unset = UNSET,
        card_region_3: Literal["hide-avatar", "show-avatar"] | Unset = UNSET,
        card_region_4: str | Unset = UNSET,
        card_region_5: str | Unset = UNSET,
        body: DealStageUpdateRequest | Unset = UNSET,
        reorder: Literal[0, 1] | Unset = UNSET,
    ) -> DealStageResponse:
        """Update a stage.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            group: Id of the pipeline.
            order: Its position.
            color: Its color as six hexadecimal digits, without #.
            width: Its width in pixels.
            deal_order: How its deals are sorted: a field, a space, and ASC or DESC.
            card_region_1: What the upper left corner of a deal's card shows, such as title.
            card_region_2: What the upper right corner shows, such as next-action.
            card_region_3: Whether the avatar is shown.
            card_region_4: What is shown next to the avatar, such as contact-fullname-orgname.
            card_region_5: What the lower right corner shows, such as value.
            body: The whole body instead of its fields.
            reorder: 1 renumbers all stages of the pipeline.
        """
        from ..._body import body_of
        from ...models.deal_stage_update_request import DealStageUpdateRequest
        from .update_deal_stage import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                DealStageUpdateRequest,
                "deal_stage",
                body,
                title=title,
                group=group,
                order=order,
                color=color,
                width=width,
                deal_order=deal_order,
                card_region_1=card_region_1,
                card_region_2=card_region_2,
                card_region_3=card_region_3,
                card_region_4=card_region_4,
                card_region_5=card_region_5,
            ),
            reorder=reorder,
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a stage.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal_stage import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def move_deals(self, id: str | int, *, stage: str | int) -> MoveDealsResponse: ...
    @overload
    async def move_deals(self, id: str | int, *, body: MoveDealsRequest) -> MoveDealsResponse: ...
    async def move_deals(
        self, id: str | int, *, stage: str | int | Unset = UNSET, body: MoveDealsRequest | Unset = UNSET
    ) -> MoveDealsResponse:
        """Move all deals of a stage to another stage of the same pipeline.

        Args:
            id: The resource's id, as text or as a number.
            stage: Id of the stage.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.move_deals_request import MoveDealsRequest
        from .move_deal_stage_deals import asyncio

        return await asyncio(id, client=self._client, body=body_of(MoveDealsRequest, "deal", body, stage=stage))


class DealStages:
    """The `deal_stages` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_title: str | Unset = UNSET,
        filters_d_groupid: str | int | Unset = UNSET,
        orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[DealStage, DealStagePage]:
        """List stages.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_title: Only stages whose title contains this text.
            filters_d_groupid: Only stages of the pipeline with this id.
            orders_title: Sort by title.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_deal_stages import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_stages,
            query={
                "limit": limit,
                "offset": offset,
                "filters[title]": filters_title,
                "filters[d_groupid]": filters_d_groupid,
                "orders[title]": orders_title,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        title: str,
        group: str | int,
        order: int | Unset = UNSET,
        color: str | Unset = UNSET,
        width: int | Unset = UNSET,
        deal_order: str | Unset = UNSET,
        card_region_1: str | Unset = UNSET,
        card_region_2: str | Unset = UNSET,
        card_region_3: Literal["hide-avatar", "show-avatar"] | Unset = UNSET,
        card_region_4: str | Unset = UNSET,
        card_region_5: str | Unset = UNSET,
        reorder: Literal[0, 1] | Unset = UNSET,
    ) -> DealStageResponse: ...
    @overload
    def create(self, *, body: DealStageCreateRequest, reorder: Literal[0, 1] | Unset = UNSET) -> DealStageResponse: ...
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        group: str | int | Unset = UNSET,
        order: int | Unset = UNSET,
        color: str | Unset = UNSET,
        width: int | Unset = UNSET,
        deal_order: str | Unset = UNSET,
        card_region_1: str | Unset = UNSET,
        card_region_2: str | Unset = UNSET,
        card_region_3: Literal["hide-avatar", "show-avatar"] | Unset = UNSET,
        card_region_4: str | Unset = UNSET,
        card_region_5: str | Unset = UNSET,
        body: DealStageCreateRequest | Unset = UNSET,
        reorder: Literal[0, 1] | Unset = UNSET,
    ) -> DealStageResponse:
        """Create a stage.

        Args:
            title: Its title.
            group: Id of the pipeline.
            order: Its position; last if omitted.
            color: Its color as six hexadecimal digits, without #.
            width: Its width in pixels.
            deal_order: How its deals are sorted: a field, a space, and ASC or DESC.
            card_region_1: What the upper left corner of a deal's card shows, such as title.
            card_region_2: What the upper right corner shows, such as next-action.
            card_region_3: Whether the avatar is shown.
            card_region_4: What is shown next to the avatar, such as contact-fullname-orgname.
            card_region_5: What the lower right corner shows, such as value.
            body: The whole body instead of its fields.
            reorder: 1 renumbers all stages of the pipeline.
        """
        from ..._body import body_of
        from ...models.deal_stage_create_request import DealStageCreateRequest
        from .create_deal_stage import sync

        return sync(
            client=self._client,
            body=body_of(
                DealStageCreateRequest,
                "deal_stage",
                body,
                title=title,
                group=group,
                order=order,
                color=color,
                width=width,
                deal_order=deal_order,
                card_region_1=card_region_1,
                card_region_2=card_region_2,
                card_region_3=card_region_3,
                card_region_4=card_region_4,
                card_region_5=card_region_5,
            ),
            reorder=reorder,
        )

    def get(self, id: str | int) -> DealStageResponse:
        """Get a stage.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_deal_stage import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        group: str | int | Unset = UNSET,
        order: int | Unset = UNSET,
        color: str | Unset = UNSET,
        width: int | Unset = UNSET,
        deal_order: str | Unset = UNSET,
        card_region_1: str | Unset = UNSET,
        card_region_2: str | Unset = UNSET,
        card_region_3: Literal["hide-avatar", "show-avatar"] | Unset = UNSET,
        card_region_4: str | Unset = UNSET,
        card_region_5: str | Unset = UNSET,
        body: DealStageUpdateRequest | Unset = UNSET,
        reorder: Literal[0, 1] | Unset = UNSET,
    ) -> DealStageResponse:
        """Update a stage.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            group: Id of the pipeline.
            order: Its position.
            color: Its color as six hexadecimal digits, without #.
            width: Its width in pixels.
            deal_order: How its deals are sorted: a field, a space, and ASC or DESC.
            card_region_1: What the upper left corner of a deal's card shows, such as title.
            card_region_2: What the upper right corner shows, such as next-action.
            card_region_3: Whether the avatar is shown.
            card_region_4: What is shown next to the avatar, such as contact-fullname-orgname.
            card_region_5: What the lower right corner shows, such as value.
            body: The whole body instead of its fields.
            reorder: 1 renumbers all stages of the pipeline.
        """
        from ..._body import body_of
        from ...models.deal_stage_update_request import DealStageUpdateRequest
        from .update_deal_stage import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                DealStageUpdateRequest,
                "deal_stage",
                body,
                title=title,
                group=group,
                order=order,
                color=color,
                width=width,
                deal_order=deal_order,
                card_region_1=card_region_1,
                card_region_2=card_region_2,
                card_region_3=card_region_3,
                card_region_4=card_region_4,
                card_region_5=card_region_5,
            ),
            reorder=reorder,
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a stage.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal_stage import sync

        return sync(id, client=self._client)

    @overload
    def move_deals(self, id: str | int, *, stage: str | int) -> MoveDealsResponse: ...
    @overload
    def move_deals(self, id: str | int, *, body: MoveDealsRequest) -> MoveDealsResponse: ...
    def move_deals(
        self, id: str | int, *, stage: str | int | Unset = UNSET, body: MoveDealsRequest | Unset = UNSET
    ) -> MoveDealsResponse:
        """Move all deals of a stage to another stage of the same pipeline.

        Args:
            id: The resource's id, as text or as a number.
            stage: Id of the stage.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.move_deals_request import MoveDealsRequest
        from .move_deal_stage_deals import sync

        return sync(id, client=self._client, body=body_of(MoveDealsRequest, "deal", body, stage=stage))
