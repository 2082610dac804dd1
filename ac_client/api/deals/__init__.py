# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `deals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.custom_value_write import CustomValueWrite
    from ...models.deal import Deal
    from ...models.deal_bulk_update_owners_request import DealBulkUpdateOwnersRequest
    from ...models.deal_bulk_update_owners_response import DealBulkUpdateOwnersResponse
    from ...models.deal_create_request import DealCreateRequest
    from ...models.deal_owner import DealOwner
    from ...models.deal_page import DealPage
    from ...models.deal_response import DealResponse
    from ...models.deal_update_request import DealUpdateRequest
    from ...models.empty import Empty
    from ...models.note_response import NoteResponse
    from ...models.note_text_request import NoteTextRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncDeals:
    """The `deals` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_search: str | Unset = UNSET,
        filters_search_field: str | Unset = UNSET,
        filters_title: str | Unset = UNSET,
        filters_stage: str | int | Unset = UNSET,
        filters_group: str | int | Unset = UNSET,
        filters_status: int | Unset = UNSET,
        filters_owner: str | int | Unset = UNSET,
        filters_nextdate_range: str | Unset = UNSET,
        filters_tag: str | Unset = UNSET,
        filters_tasktype: str | Unset = UNSET,
        filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
        filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
        filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
        filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
        filters_organization: str | int | Unset = UNSET,
        filters_minimum_value: int | Unset = UNSET,
        filters_maximum_value: int | Unset = UNSET,
        filters_score_greater_than: str | Unset = UNSET,
        filters_score_less_than: str | Unset = UNSET,
        filters_score: str | Unset = UNSET,
        orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_value: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_contact_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_contact_orgname: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_next_action: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Deal, DealPage]:
        """List deals.

        Filters are combined with AND. For deals in pipelines that the token's user may not see, only id and title
        are returned.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_search: Only deals with this text in the field named by `filters[search_field]`.
            filters_search_field: The field to search, such as title or contact.
            filters_title: Only deals with this title.
            filters_stage: Only deals in the stage with this id.
            filters_group: Only deals in the pipeline with this id.
            filters_status: Only deals with this status: 0 open, 1 won, 2 lost.
            filters_owner: Only deals owned by the user with this id.
            filters_nextdate_range: Only deals with a task due then; a term of the web interface, such as overdue.
            filters_tag: Only deals whose primary contact has the tag with this name.
            filters_tasktype: Only deals with a task of this type.
            filters_created_before: Only deals created before this date or time.
            filters_created_after: Only deals created at or after this date or time.
            filters_updated_before: Only deals last updated before this date or time.
            filters_updated_after: Only deals last updated at or after this date or time.
            filters_organization: Only deals whose primary contact is in the organization with this id.
            filters_minimum_value: Only deals worth at least this many US dollars; whole dollars, not cents.
            filters_maximum_value: Only deals worth at most this many US dollars; whole dollars, not cents.
            filters_score_greater_than: Only deals with a higher score, written as score id, colon, value.
            filters_score_less_than: Only deals with a lower score, written as score id, colon, value.
            filters_score: Only deals with exactly this score, written as score id, colon, value.
            orders_title: Sort by title.
            orders_value: Sort by value.
            orders_cdate: Sort by creation date.
            orders_contact_name: Sort by the primary contact's first name.
            orders_contact_orgname: Sort by the name of the primary contact's organization.
            orders_next_action: Sort by the due date of the next task; then deals without one, then overdue ones.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_deals import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deals,
            query={
                "limit": limit,
                "offset": offset,
                "filters[search]": filters_search,
                "filters[search_field]": filters_search_field,
                "filters[title]": filters_title,
                "filters[stage]": filters_stage,
                "filters[group]": filters_group,
                "filters[status]": filters_status,
                "filters[owner]": filters_owner,
                "filters[nextdate_range]": filters_nextdate_range,
                "filters[tag]": filters_tag,
                "filters[tasktype]": filters_tasktype,
                "filters[created_before]": filters_created_before,
                "filters[created_after]": filters_created_after,
                "filters[updated_before]": filters_updated_before,
                "filters[updated_after]": filters_updated_after,
                "filters[organization]": filters_organization,
                "filters[minimum_value]": filters_minimum_value,
                "filters[maximum_value]": filters_maximum_value,
                "filters[score_greater_than]": filters_score_greater_than,
                "filters[score_less_than]": filters_score_less_than,
                "filters[score]": filters_score,
                "orders[title]": orders_title,
                "orders[value]": orders_value,
                "orders[cdate]": orders_cdate,
                "orders[contact_name]": orders_contact_name,
                "orders[contact_orgname]": orders_contact_orgname,
                "orders[next-action]": orders_next_action,
            },
            resume=resume,
        )

    @overload
    async def create(
        self,
        *,
        title: str,
        value: int,
        currency: str,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        group: str | int | Unset = UNSET,
        stage: str | int | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        description: str | Unset = UNSET,
        percent: int | None | Unset = UNSET,
        status: Literal[0, 1, 2] | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
    ) -> DealResponse: ...
    @overload
    async def create(self, *, body: DealCreateRequest) -> DealResponse: ...
    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        value: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        group: str | int | Unset = UNSET,
        stage: str | int | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        description: str | Unset = UNSET,
        percent: int | None | Unset = UNSET,
        status: Literal[0, 1, 2] | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
        body: DealCreateRequest | Unset = UNSET,
    ) -> DealResponse:
        """Create a deal.

        Args:
            title: Its title.
            value: Its value in cents.
            currency: Currency code in lower case, such as usd.
            contact: Id of the primary contact; required without an account.
            account: Id of the account; required without a contact.
            group: Id of the pipeline; required without a stage.
            stage: Id of the stage; the pipeline's first if omitted.
            owner: Id of the owner; required if the pipeline does not assign one.
            description: Its description.
            percent: Win probability in percent.
            status: 0 open, 1 won, 2 lost.
            fields: Values of its custom fields.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_create_request import DealCreateRequest
        from .create_deal import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                DealCreateRequest,
                "deal",
                body,
                title=title,
                value=value,
                currency=currency,
                contact=contact,
                account=account,
                group=group,
                stage=stage,
                owner=owner,
                description=description,
                percent=percent,
                status=status,
                fields=fields,
            ),
        )

    async def get(self, id: str | int) -> DealResponse:
        """Get a deal.

        Only its id and title are returned when the token's user may not see its pipeline.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_deal import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        value: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        group: str | int | Unset = UNSET,
        stage: str | int | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        description: str | Unset = UNSET,
        percent: int | None | Unset = UNSET,
        status: Literal[0, 1, 2] | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
        body: DealUpdateRequest | Unset = UNSET,
    ) -> DealResponse:
        """Update a deal.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            value: Its value in cents.
            currency: Currency code in lower case, such as usd.
            contact: Id of the primary contact.
            account: Id of the account.
            group: Id of the pipeline.
            stage: Id of a stage of the deal's pipeline, or of `group`.
            owner: Id of the owner.
            description: Its description.
            percent: Win probability in percent.
            status: 0 open, 1 won, 2 lost.
            fields: Values of its custom fields.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_update_request import DealUpdateRequest
        from .update_deal import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                DealUpdateRequest,
                "deal",
                body,
                title=title,
                value=value,
                currency=currency,
                contact=contact,
                account=account,
                group=group,
                stage=stage,
                owner=owner,
                description=description,
                percent=percent,
                status=status,
                fields=fields,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a deal.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def bulk_update_owners(self, *, deals: Sequence[DealOwner]) -> DealBulkUpdateOwnersResponse: ...
    @overload
    async def bulk_update_owners(self, *, body: DealBulkUpdateOwnersRequest) -> DealBulkUpdateOwnersResponse: ...
    async def bulk_update_owners(
        self, *, deals: Sequence[DealOwner] | Unset = UNSET, body: DealBulkUpdateOwnersRequest | Unset = UNSET
    ) -> DealBulkUpdateOwnersResponse:
        """Change the owners of several deals.

        Args:
            deals: The deals.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_bulk_update_owners_request import DealBulkUpdateOwnersRequest
        from .bulk_update_deal_owners import asyncio

        return await asyncio(client=self._client, body=body_of(DealBulkUpdateOwnersRequest, None, body, deals=deals))

    @overload
    async def create_note(self, id: str | int, *, note: str) -> NoteResponse: ...
    @overload
    async def create_note(self, id: str | int, *, body: NoteTextRequest) -> NoteResponse: ...
    async def create_note(
        self, id: str | int, *, note: str | Unset = UNSET, body: NoteTextRequest | Unset = UNSET
    ) -> NoteResponse:
        """Add a note to a deal.

        Args:
            id: The resource's id, as text or as a number.
            note: The text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_text_request import NoteTextRequest
        from .create_deal_note import asyncio

        return await asyncio(id, client=self._client, body=body_of(NoteTextRequest, "note", body, note=note))

    @overload
    async def update_note(self, id: str | int, note_id: str | int, *, note: str) -> NoteResponse: ...
    @overload
    async def update_note(self, id: str | int, note_id: str | int, *, body: NoteTextRequest) -> NoteResponse: ...
    async def update_note(
        self, id: str | int, note_id: str | int, *, note: str | Unset = UNSET, body: NoteTextRequest | Unset = UNSET
    ) -> NoteResponse:
        """Update a note on a deal.

        Args:
            id: The resource's id, as text or as a number.
            note_id: Id of the note.
            note: The text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_text_request import NoteTextRequest
        from .update_deal_note import asyncio

        return await asyncio(id, note_id, client=self._client, body=body_of(NoteTextRequest, "note", body, note=note))

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Deal, DealPage]:
        """List the deals of one contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_deals_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.deals,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class Deals:
    """The `deals` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        filters_search: str | Unset = UNSET,
        filters_search_field: str | Unset = UNSET,
        filters_title: str | Unset = UNSET,
        filters_stage: str | int | Unset = UNSET,
        filters_group: str | int | Unset = UNSET,
        filters_status: int | Unset = UNSET,
        filters_owner: str | int | Unset = UNSET,
        filters_nextdate_range: str | Unset = UNSET,
        filters_tag: str | Unset = UNSET,
        filters_tasktype: str | Unset = UNSET,
        filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
        filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
        filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
        filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
        filters_organization: str | int | Unset = UNSET,
        filters_minimum_value: int | Unset = UNSET,
        filters_maximum_value: int | Unset = UNSET,
        filters_score_greater_than: str | Unset = UNSET,
        filters_score_less_than: str | Unset = UNSET,
        filters_score: str | Unset = UNSET,
        orders_title: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_value: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_contact_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_contact_orgname: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_next_action: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Deal, DealPage]:
        """List deals.

        Filters are combined with AND. For deals in pipelines that the token's user may not see, only id and title
        are returned.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            filters_search: Only deals with this text in the field named by `filters[search_field]`.
            filters_search_field: The field to search, such as title or contact.
            filters_title: Only deals with this title.
            filters_stage: Only deals in the stage with this id.
            filters_group: Only deals in the pipeline with this id.
            filters_status: Only deals with this status: 0 open, 1 won, 2 lost.
            filters_owner: Only deals owned by the user with this id.
            filters_nextdate_range: Only deals with a task due then; a term of the web interface, such as overdue.
            filters_tag: Only deals whose primary contact has the tag with this name.
            filters_tasktype: Only deals with a task of this type.
            filters_created_before: Only deals created before this date or time.
            filters_created_after: Only deals created at or after this date or time.
            filters_updated_before: Only deals last updated before this date or time.
            filters_updated_after: Only deals last updated at or after this date or time.
            filters_organization: Only deals whose primary contact is in the organization with this id.
            filters_minimum_value: Only deals worth at least this many US dollars; whole dollars, not cents.
            filters_maximum_value: Only deals worth at most this many US dollars; whole dollars, not cents.
            filters_score_greater_than: Only deals with a higher score, written as score id, colon, value.
            filters_score_less_than: Only deals with a lower score, written as score id, colon, value.
            filters_score: Only deals with exactly this score, written as score id, colon, value.
            orders_title: Sort by title.
            orders_value: Sort by value.
            orders_cdate: Sort by creation date.
            orders_contact_name: Sort by the primary contact's first name.
            orders_contact_orgname: Sort by the name of the primary contact's organization.
            orders_next_action: Sort by the due date of the next task; then deals without one, then overdue ones.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_deals import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deals,
            query={
                "limit": limit,
                "offset": offset,
                "filters[search]": filters_search,
                "filters[search_field]": filters_search_field,
                "filters[title]": filters_title,
                "filters[stage]": filters_stage,
                "filters[group]": filters_group,
                "filters[status]": filters_status,
                "filters[owner]": filters_owner,
                "filters[nextdate_range]": filters_nextdate_range,
                "filters[tag]": filters_tag,
                "filters[tasktype]": filters_tasktype,
                "filters[created_before]": filters_created_before,
                "filters[created_after]": filters_created_after,
                "filters[updated_before]": filters_updated_before,
                "filters[updated_after]": filters_updated_after,
                "filters[organization]": filters_organization,
                "filters[minimum_value]": filters_minimum_value,
                "filters[maximum_value]": filters_maximum_value,
                "filters[score_greater_than]": filters_score_greater_than,
                "filters[score_less_than]": filters_score_less_than,
                "filters[score]": filters_score,
                "orders[title]": orders_title,
                "orders[value]": orders_value,
                "orders[cdate]": orders_cdate,
                "orders[contact_name]": orders_contact_name,
                "orders[contact_orgname]": orders_contact_orgname,
                "orders[next-action]": orders_next_action,
            },
            resume=resume,
        )

    @overload
    def create(
        self,
        *,
        title: str,
        value: int,
        currency: str,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        group: str | int | Unset = UNSET,
        stage: str | int | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        description: str | Unset = UNSET,
        percent: int | None | Unset = UNSET,
        status: Literal[0, 1, 2] | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
    ) -> DealResponse: ...
    @overload
    def create(self, *, body: DealCreateRequest) -> DealResponse: ...
    def create(
        self,
        *,
        title: str | Unset = UNSET,
        value: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        group: str | int | Unset = UNSET,
        stage: str | int | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        description: str | Unset = UNSET,
        percent: int | None | Unset = UNSET,
        status: Literal[0, 1, 2] | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
        body: DealCreateRequest | Unset = UNSET,
    ) -> DealResponse:
        """Create a deal.

        Args:
            title: Its title.
            value: Its value in cents.
            currency: Currency code in lower case, such as usd.
            contact: Id of the primary contact; required without an account.
            account: Id of the account; required without a contact.
            group: Id of the pipeline; required without a stage.
            stage: Id of the stage; the pipeline's first if omitted.
            owner: Id of the owner; required if the pipeline does not assign one.
            description: Its description.
            percent: Win probability in percent.
            status: 0 open, 1 won, 2 lost.
            fields: Values of its custom fields.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_create_request import DealCreateRequest
        from .create_deal import sync

        return sync(
            client=self._client,
            body=body_of(
                DealCreateRequest,
                "deal",
                body,
                title=title,
                value=value,
                currency=currency,
                contact=contact,
                account=account,
                group=group,
                stage=stage,
                owner=owner,
                description=description,
                percent=percent,
                status=status,
                fields=fields,
            ),
        )

    def get(self, id: str | int) -> DealResponse:
        """Get a deal.

        Only its id and title are returned when the token's user may not see its pipeline.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_deal import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        value: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        account: str | int | Unset = UNSET,
        group: str | int | Unset = UNSET,
        stage: str | int | Unset = UNSET,
        owner: str | int | Unset = UNSET,
        description: str | Unset = UNSET,
        percent: int | None | Unset = UNSET,
        status: Literal[0, 1, 2] | Unset = UNSET,
        fields: Sequence[CustomValueWrite] | Unset = UNSET,
        body: DealUpdateRequest | Unset = UNSET,
    ) -> DealResponse:
        """Update a deal.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            title: Its title.
            value: Its value in cents.
            currency: Currency code in lower case, such as usd.
            contact: Id of the primary contact.
            account: Id of the account.
            group: Id of the pipeline.
            stage: Id of a stage of the deal's pipeline, or of `group`.
            owner: Id of the owner.
            description: Its description.
            percent: Win probability in percent.
            status: 0 open, 1 won, 2 lost.
            fields: Values of its custom fields.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_update_request import DealUpdateRequest
        from .update_deal import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                DealUpdateRequest,
                "deal",
                body,
                title=title,
                value=value,
                currency=currency,
                contact=contact,
                account=account,
                group=group,
                stage=stage,
                owner=owner,
                description=description,
                percent=percent,
                status=status,
                fields=fields,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a deal.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_deal import sync

        return sync(id, client=self._client)

    @overload
    def bulk_update_owners(self, *, deals: Sequence[DealOwner]) -> DealBulkUpdateOwnersResponse: ...
    @overload
    def bulk_update_owners(self, *, body: DealBulkUpdateOwnersRequest) -> DealBulkUpdateOwnersResponse: ...
    def bulk_update_owners(
        self, *, deals: Sequence[DealOwner] | Unset = UNSET, body: DealBulkUpdateOwnersRequest | Unset = UNSET
    ) -> DealBulkUpdateOwnersResponse:
        """Change the owners of several deals.

        Args:
            deals: The deals.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.deal_bulk_update_owners_request import DealBulkUpdateOwnersRequest
        from .bulk_update_deal_owners import sync

        return sync(client=self._client, body=body_of(DealBulkUpdateOwnersRequest, None, body, deals=deals))

    @overload
    def create_note(self, id: str | int, *, note: str) -> NoteResponse: ...
    @overload
    def create_note(self, id: str | int, *, body: NoteTextRequest) -> NoteResponse: ...
    def create_note(
        self, id: str | int, *, note: str | Unset = UNSET, body: NoteTextRequest | Unset = UNSET
    ) -> NoteResponse:
        """Add a note to a deal.

        Args:
            id: The resource's id, as text or as a number.
            note: The text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_text_request import NoteTextRequest
        from .create_deal_note import sync

        return sync(id, client=self._client, body=body_of(NoteTextRequest, "note", body, note=note))

    @overload
    def update_note(self, id: str | int, note_id: str | int, *, note: str) -> NoteResponse: ...
    @overload
    def update_note(self, id: str | int, note_id: str | int, *, body: NoteTextRequest) -> NoteResponse: ...
    def update_note(
        self, id: str | int, note_id: str | int, *, note: str | Unset = UNSET, body: NoteTextRequest | Unset = UNSET
    ) -> NoteResponse:
        """Update a note on a deal.

        Args:
            id: The resource's id, as text or as a number.
            note_id: Id of the note.
            note: The text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.note_text_request import NoteTextRequest
        from .update_deal_note import sync

        return sync(id, note_id, client=self._client, body=body_of(NoteTextRequest, "note", body, note=note))

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Deal, DealPage]:
        """List the deals of one contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_deals_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.deals,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
