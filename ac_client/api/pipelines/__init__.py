# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `pipelines`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.pipeline import Pipeline
    from ...models.pipeline_create_request import PipelineCreateRequest
    from ...models.pipeline_page import PipelinePage
    from ...models.pipeline_response import PipelineResponse
    from ...models.pipeline_update_request import PipelineUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncPipelines:
    """The `pipelines` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_title: str | Unset = UNSET,
        filters_have_stages: Literal[0, 1] | Unset = UNSET,
        orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_popular: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Pipeline, PipelinePage]:
        """List pipelines.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_title: Only pipelines whose title contains this text.
            filters_have_stages: 1: only pipelines that have a stage.
            orders_title: Sort by title.
            orders_popular: Sort by the number of deals, then by creation date.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_pipelines import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_groups,
            query={
                "limit": limit,
                "offset": offset,
                "filters[title]": filters_title,
                "filters[have_stages]": filters_have_stages,
                "orders[title]": orders_title,
                "orders[popular]": orders_popular,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        title: str,
        currency: str,
        allgroups: Literal[0, 1] | Unset = UNSET,
        allusers: Literal[0, 1] | Unset = UNSET,
        autoassign: Literal[0, 1, 2] | Unset = UNSET,
        users: Sequence[str | int] | Unset = UNSET,
        groups: Sequence[str | int] | Unset = UNSET,
    ) -> PipelineResponse: ...
    @overload
    async def create(self, *, body: PipelineCreateRequest) -> PipelineResponse: ...
    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        allgroups: Literal[0, 1] | Unset = UNSET,
        allusers: Literal[0, 1] | Unset = UNSET,
        autoassign: Literal[0, 1, 2] | Unset = UNSET,
        users: Sequence[str | int] | Unset = UNSET,
        groups: Sequence[str | int] | Unset = UNSET,
        body: PipelineCreateRequest | Unset = UNSET,
    ) -> PipelineResponse:
        """Create a pipeline.

        It is created with three stages.

        Args:
            title: Its title.
            currency: Currency code of new deals, in lower case.
            allgroups: 1 for all user groups, 0 for those in `groups`.
            allusers: 1 assigns new deals to all users, 0 to those in `users`.
            autoassign: How new deals are assigned: 0 not at all, 1 round robin, 2 by value.
            users: Ids of the users that new deals are assigned to.
            groups: Ids of the user groups that may use it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.pipeline_create_request import PipelineCreateRequest
        from .create_pipeline import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                PipelineCreateRequest,
                "deal_group",
                body,
                title=title,
                currency=currency,
                allgroups=allgroups,
                allusers=allusers,
                autoassign=autoassign,
                users=users,
                groups=groups,
            ),
        )

    async def get(self, id: str | int) -> PipelineResponse:
        """Get a pipeline.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_pipeline import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        allgroups: Literal[0, 1] | Unset = UNSET,
        allusers: Literal[0, 1] | Unset = UNSET,
        autoassign: Literal[0, 1, 2] | Unset = UNSET,
        users: Sequence[str | int] | Unset = UNSET,
        groups: Sequence[str | int] | Unset = UNSET,
        body: PipelineUpdateRequest | Unset = UNSET,
    ) -> PipelineResponse:
        """Update a pipeline.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            currency: Currency code of new deals, in lower case.
            allgroups: 1 for all user groups, 0 for those in `groups`.
            allusers: 1 assigns new deals to all users, 0 to those in `users`.
            autoassign: How new deals are assigned: 0 not at all, 1 round robin, 2 by value.
            users: Ids of the users that new deals are assigned to.
            groups: Ids of the user groups that may use it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.pipeline_update_request import PipelineUpdateRequest
        from .update_pipeline import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                PipelineUpdateRequest,
                "deal_group",
                body,
                title=title,
                currency=currency,
                allgroups=allgroups,
                allusers=allusers,
                autoassign=autoassign,
                users=users,
                groups=groups,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a pipeline.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_pipeline import asyncio

        return await asyncio(id, client=self._client)

    def list_inaccessible(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        deal_ids: Sequence[str | int],
        user_id: str | int,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Pipeline, PipelinePage]:
        """List pipelines of these deals that a user may not see.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            deal_ids: Ids of the deals.
            user_id: Id of the user.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_inaccessible_pipelines import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_groups,
            query={"limit": limit, "offset": offset, "dealIds[]": deal_ids, "userId": user_id},
            resume=resume,
        )


class Pipelines:
    """The `pipelines` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_title: str | Unset = UNSET,
        filters_have_stages: Literal[0, 1] | Unset = UNSET,
        orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_popular: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Pipeline, PipelinePage]:
        """List pipelines.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_title: Only pipelines whose title contains this text.
            filters_have_stages: 1: only pipelines that have a stage.
            orders_title: Sort by title.
            orders_popular: Sort by the number of deals, then by creation date.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_pipelines import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_groups,
            query={
                "limit": limit,
                "offset": offset,
                "filters[title]": filters_title,
                "filters[have_stages]": filters_have_stages,
                "orders[title]": orders_title,
                "orders[popular]": orders_popular,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        title: str,
        currency: str,
        allgroups: Literal[0, 1] | Unset = UNSET,
        allusers: Literal[0, 1] | Unset = UNSET,
        autoassign: Literal[0, 1, 2] | Unset = UNSET,
        users: Sequence[str | int] | Unset = UNSET,
        groups: Sequence[str | int] | Unset = UNSET,
    ) -> PipelineResponse: ...
    @overload
    def create(self, *, body: PipelineCreateRequest) -> PipelineResponse: ...
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        allgroups: Literal[0, 1] | Unset = UNSET,
        allusers: Literal[0, 1] | Unset = UNSET,
        autoassign: Literal[0, 1, 2] | Unset = UNSET,
        users: Sequence[str | int] | Unset = UNSET,
        groups: Sequence[str | int] | Unset = UNSET,
        body: PipelineCreateRequest | Unset = UNSET,
    ) -> PipelineResponse:
        """Create a pipeline.

        It is created with three stages.

        Args:
            title: Its title.
            currency: Currency code of new deals, in lower case.
            allgroups: 1 for all user groups, 0 for those in `groups`.
            allusers: 1 assigns new deals to all users, 0 to those in `users`.
            autoassign: How new deals are assigned: 0 not at all, 1 round robin, 2 by value.
            users: Ids of the users that new deals are assigned to.
            groups: Ids of the user groups that may use it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.pipeline_create_request import PipelineCreateRequest
        from .create_pipeline import sync

        return sync(
            client=self._client,
            body=body_of(
                PipelineCreateRequest,
                "deal_group",
                body,
                title=title,
                currency=currency,
                allgroups=allgroups,
                allusers=allusers,
                autoassign=autoassign,
                users=users,
                groups=groups,
            ),
        )

    def get(self, id: str | int) -> PipelineResponse:
        """Get a pipeline.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_pipeline import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        allgroups: Literal[0, 1] | Unset = UNSET,
        allusers: Literal[0, 1] | Unset = UNSET,
        autoassign: Literal[0, 1, 2] | Unset = UNSET,
        users: Sequence[str | int] | Unset = UNSET,
        groups: Sequence[str | int] | Unset = UNSET,
        body: PipelineUpdateRequest | Unset = UNSET,
    ) -> PipelineResponse:
        """Update a pipeline.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            currency: Currency code of new deals, in lower case.
            allgroups: 1 for all user groups, 0 for those in `groups`.
            allusers: 1 assigns new deals to all users, 0 to those in `users`.
            autoassign: How new deals are assigned: 0 not at all, 1 round robin, 2 by value.
            users: Ids of the users that new deals are assigned to.
            groups: Ids of the user groups that may use it.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.pipeline_update_request import PipelineUpdateRequest
        from .update_pipeline import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                PipelineUpdateRequest,
                "deal_group",
                body,
                title=title,
                currency=currency,
                allgroups=allgroups,
                allusers=allusers,
                autoassign=autoassign,
                users=users,
                groups=groups,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a pipeline.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_pipeline import sync

        return sync(id, client=self._client)

    def list_inaccessible(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        deal_ids: Sequence[str | int],
        user_id: str | int,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Pipeline, PipelinePage]:
        """List pipelines of these deals that a user may not see.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            deal_ids: Ids of the deals.
            user_id: Id of the user.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_inaccessible_pipelines import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deal_groups,
            query={"limit": limit, "offset": offset, "dealIds[]": deal_ids, "userId": user_id},
            resume=resume,
        )
