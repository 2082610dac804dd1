# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `contacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...jobs.contacts import ContactJobs
from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.automation_entry_count import AutomationEntryCount
    from ...models.automation_entry_count_page import AutomationEntryCountPage
    from ...models.contact import Contact
    from ...models.contact_create_contact_request import ContactCreateContactRequest
    from ...models.contact_field_value import ContactFieldValue
    from ...models.contact_goal import ContactGoal
    from ...models.contact_goal_page import ContactGoalPage
    from ...models.contact_log import ContactLog
    from ...models.contact_log_page import ContactLogPage
    from ...models.contact_page import ContactPage
    from ...models.contact_response import ContactResponse
    from ...models.contact_sync_contact_request import ContactSyncContactRequest
    from ...models.contact_update_contact_request import ContactUpdateContactRequest
    from ...models.empty import Empty
    from ...models.geo_address_response import GeoAddressResponse
    from ...models.geo_ip import GeoIp
    from ...models.geo_ip_page import GeoIpPage
    from ...models.organization_response import OrganizationResponse
    from ...models.plus_append_response import PlusAppendResponse
    from ...models.score_value import ScoreValue
    from ...models.score_value_page import ScoreValuePage
    from ...models.tracking_log import TrackingLog
    from ...models.tracking_log_page import TrackingLogPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncContacts(ContactJobs):
    """The `contacts` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        ids: Sequence[str | int] | Unset = UNSET,
        email: str | Unset = UNSET,
        email_like: str | Unset = UNSET,
        exclude: str | int | Unset = UNSET,
        formid: str | int | Unset = UNSET,
        id_greater: str | int | Unset = UNSET,
        id_less: str | int | Unset = UNSET,
        listid: str | int | Unset = UNSET,
        phone: str | Unset = UNSET,
        organization: str | int | Unset = UNSET,
        search: str | Unset = UNSET,
        segmentid: str | int | Unset = UNSET,
        seriesid: str | int | Unset = UNSET,
        status: int | Unset = UNSET,
        tagid: str | int | Unset = UNSET,
        filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
        filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
        filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
        filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
        waitid: str | int | Unset = UNSET,
        orders_score: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_last_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_first_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_id: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        in_group_lists: Literal["true"] | Unset = UNSET,
        force_query: Literal[0, 1] | Unset = UNSET,
        sort_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Contact, ContactPage]:
        """List contacts.

        Filters are combined with AND. Contacts are sorted by id unless you pass an order, an offset or a segment.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            ids: Only the contacts with these ids.
            email: Only the contact with this email address.
            email_like: Only contacts whose email address contains this text.
            exclude: Leave out the contact with this id.
            formid: Only contacts that belong to the form with this id.
            id_greater: Only contacts whose id is greater than this.
            id_less: Only contacts whose id is less than this.
            listid: Only contacts on the list with this id.
            phone: Only contacts whose phone number starts with this text.
            organization: Only contacts of the organization with this id; superseded by accounts.
            search: Only contacts whose name, organization, phone or email address matches this text.
            segmentid: Only contacts in the segment with this id. The first call starts the evaluation; a later
                call returns the contacts once it is finished. The result is kept for an hour.
            seriesid: Only contacts in the automation with this id.
            status: Only contacts with this list status: 1 subscribed, 2 unsubscribed, -1 any.
            tagid: Only contacts with the tag with this id.
            filters_created_before: Only contacts created before this date or time.
            filters_created_after: Only contacts created after this date or time.
            filters_updated_before: Only contacts last updated before this date or time.
            filters_updated_after: Only contacts last updated after this date or time.
            waitid: Only contacts waiting at the automation block with this id.
            orders_score: Sort by a score, which `sortId` must name.
            orders_cdate: Sort by creation date.
            orders_name: Sort by first and last name.
            orders_last_name: Sort by last name.
            orders_first_name: Sort by first name.
            orders_email: Sort by email address.
            orders_id: Sort by id.
            in_group_lists: Only contacts that the token's user is allowed to see.
            force_query: 1 evaluates the segment again instead of using the result of the last hour.
            sort_id: Id of the score or custom field to sort by.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contacts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contacts,
            query={
                "limit": limit,
                "offset": offset,
                "ids[]": ids,
                "email": email,
                "email_like": email_like,
                "exclude": exclude,
                "formid": formid,
                "id_greater": id_greater,
                "id_less": id_less,
                "listid": listid,
                "phone": phone,
                "organization": organization,
                "search": search,
                "segmentid": segmentid,
                "seriesid": seriesid,
                "status": status,
                "tagid": tagid,
                "filters[created_before]": filters_created_before,
                "filters[created_after]": filters_created_after,
                "filters[updated_before]": filters_updated_before,
                "filters[updated_after]": filters_updated_after,
                "waitid": waitid,
                "orders[score]": orders_score,
                "orders[cdate]": orders_cdate,
                "orders[name]": orders_name,
                "orders[last_name]": orders_last_name,
                "orders[first_name]": orders_first_name,
                "orders[email]": orders_email,
                "orders[id]": orders_id,
                "in_group_lists": in_group_lists,
                "forceQuery": force_query,
                "sortId": sort_id,
            },
            resume=resume,
        )

    async def create(
        self,
        *,
        email: str | Unset = UNSET,
        allow_null_email: bool | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        field_values: Sequence[ContactFieldValue] | Unset = UNSET,
        orgid: str | int | Unset = UNSET,
        body: ContactCreateContactRequest | Unset = UNSET,
    ) -> ContactResponse:
        """Create a contact.

        Fails with 422 if the email address exists; `sync_contact` creates or updates.

        Args:
            email: The email address; unique.
            allow_null_email: True allows a contact with only a phone number.
            first_name: First name.
            last_name: Last name.
            phone: Phone number.
            field_values: Custom field values.
            orgid: Id of its organization; superseded by accounts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_create_contact_request import ContactCreateContactRequest
        from .create_contact import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                ContactCreateContactRequest,
                "contact",
                body,
                email=email,
                allow_null_email=allow_null_email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                field_values=field_values,
                orgid=orgid,
            ),
        )

    async def get(self, id: str | int) -> ContactResponse:
        """Get a contact.

        The response includes related data, such as custom field values and lists.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        field_values: Sequence[ContactFieldValue] | Unset = UNSET,
        orgid: str | int | Unset = UNSET,
        body: ContactUpdateContactRequest | Unset = UNSET,
    ) -> ContactResponse:
        """Update a contact.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            email: The email address; unique.
            first_name: First name.
            last_name: Last name.
            phone: Phone number.
            field_values: Custom field values; other fields stay unchanged.
            orgid: Id of its organization; superseded by accounts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_update_contact_request import ContactUpdateContactRequest
        from .update_contact import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                ContactUpdateContactRequest,
                "contact",
                body,
                email=email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                field_values=field_values,
                orgid=orgid,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a contact.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_contact import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def sync(
        self,
        *,
        email: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        field_values: Sequence[ContactFieldValue] | Unset = UNSET,
        orgid: str | int | Unset = UNSET,
    ) -> ContactResponse: ...
    @overload
    async def sync(self, *, body: ContactSyncContactRequest) -> ContactResponse: ...
    async def sync(
        self,
        *,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        field_values: Sequence[ContactFieldValue] | Unset = UNSET,
        orgid: str | int | Unset = UNSET,
        body: ContactSyncContactRequest | Unset = UNSET,
    ) -> ContactResponse:
        """Create a contact, or update the one with the same email address.

        Omitted fields stay unchanged.

        Args:
            email: The email address that identifies the contact.
            first_name: First name.
            last_name: Last name.
            phone: Phone number.
            field_values: Custom field values; other fields stay unchanged.
            orgid: Id of its organization; superseded by accounts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_sync_contact_request import ContactSyncContactRequest
        from .sync_contact import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                ContactSyncContactRequest,
                "contact",
                body,
                email=email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                field_values=field_values,
                orgid=orgid,
            ),
        )

    def list_goals(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[ContactGoal, ContactGoalPage]:
        """List the goals that a contact has reached in automations.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_goals import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_goals,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_logs(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[ContactLog, ContactLogPage]:
        """List the log of a contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_logs import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_logs,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_tracking_logs(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[TrackingLog, TrackingLogPage]:
        """List the tracked events of a contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_tracking_logs import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.tracking_logs,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_geo_ips(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[GeoIp, GeoIpPage]:
        """List the places where a contact was seen.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_geo_ips import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.geo_ips,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_score_values(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[ScoreValue, ScoreValuePage]:
        """List the scores of a contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_score_values import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.score_values,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_automation_entry_counts(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[AutomationEntryCount, AutomationEntryCountPage]:
        """List how often a contact has entered each automation.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_automation_entry_counts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.automation_entry_counts,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def get_organization(self, id: str | int) -> OrganizationResponse:
        """Get the organization of a contact; superseded by accounts.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_organization import asyncio

        return await asyncio(id, client=self._client)

    async def get_plus_append(self, id: str | int) -> PlusAppendResponse:
        """Get a contact's social media data.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_plus_append import asyncio

        return await asyncio(id, client=self._client)

    async def get_by_tracking_log(self, event_id: str | int) -> ContactResponse:
        """Get the contact of a tracked event.

        Args:
            event_id: Id of the tracked event.
        """
        from .get_contact_by_tracking_log import asyncio

        return await asyncio(event_id, client=self._client)

    async def get_geo_address(self, id: str | int) -> GeoAddressResponse:
        """Get a place where a contact was seen.

        Pass the id of a row of `list_contact_geo_ips`.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_geo_address import asyncio

        return await asyncio(id, client=self._client)


class Contacts(ContactJobs):
    """The `contacts` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        ids: Sequence[str | int] | Unset = UNSET,
        email: str | Unset = UNSET,
        email_like: str | Unset = UNSET,
        exclude: str | int | Unset = UNSET,
        formid: str | int | Unset = UNSET,
        id_greater: str | int | Unset = UNSET,
        id_less: str | int | Unset = UNSET,
        listid: str | int | Unset = UNSET,
        phone: str | Unset = UNSET,
        organization: str | int | Unset = UNSET,
        search: str | Unset = UNSET,
        segmentid: str | int | Unset = UNSET,
        seriesid: str | int | Unset = UNSET,
        status: int | Unset = UNSET,
        tagid: str | int | Unset = UNSET,
        filters_created_before: datetime.date | datetime.datetime | Unset = UNSET,
        filters_created_after: datetime.date | datetime.datetime | Unset = UNSET,
        filters_updated_before: datetime.date | datetime.datetime | Unset = UNSET,
        filters_updated_after: datetime.date | datetime.datetime | Unset = UNSET,
        waitid: str | int | Unset = UNSET,
        orders_score: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_cdate: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_last_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_first_name: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_email: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        orders_id: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        in_group_lists: Literal["true"] | Unset = UNSET,
        force_query: Literal[0, 1] | Unset = UNSET,
        sort_id: str | int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Contact, ContactPage]:
        """List contacts.

        Filters are combined with AND. Contacts are sorted by id unless you pass an order, an offset or a segment.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            ids: Only the contacts with these ids.
            email: Only the contact with this email address.
            email_like: Only contacts whose email address contains this text.
            exclude: Leave out the contact with this id.
            formid: Only contacts that belong to the form with this id.
            id_greater: Only contacts whose id is greater than this.
            id_less: Only contacts whose id is less than this.
            listid: Only contacts on the list with this id.
            phone: Only contacts whose phone number starts with this text.
            organization: Only contacts of the organization with this id; superseded by accounts.
            search: Only contacts whose name, organization, phone or email address matches this text.
            segmentid: Only contacts in the segment with this id. The first call starts the evaluation; a later
                call returns the contacts once it is finished. The result is kept for an hour.
            seriesid: Only contacts in the automation with this id.
            status: Only contacts with this list status: 1 subscribed, 2 unsubscribed, -1 any.
            tagid: Only contacts with the tag with this id.
            filters_created_before: Only contacts created before this date or time.
            filters_created_after: Only contacts created after this date or time.
            filters_updated_before: Only contacts last updated before this date or time.
            filters_updated_after: Only contacts last updated after this date or time.
            waitid: Only contacts waiting at the automation block with this id.
            orders_score: Sort by a score, which `sortId` must name.
            orders_cdate: Sort by creation date.
            orders_name: Sort by first and last name.
            orders_last_name: Sort by last name.
            orders_first_name: Sort by first name.
            orders_email: Sort by email address.
            orders_id: Sort by id.
            in_group_lists: Only contacts that the token's user is allowed to see.
            force_query: 1 evaluates the segment again instead of using the result of the last hour.
            sort_id: Id of the score or custom field to sort by.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contacts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contacts,
            query={
                "limit": limit,
                "offset": offset,
                "ids[]": ids,
                "email": email,
                "email_like": email_like,
                "exclude": exclude,
                "formid": formid,
                "id_greater": id_greater,
                "id_less": id_less,
                "listid": listid,
                "phone": phone,
                "organization": organization,
                "search": search,
                "segmentid": segmentid,
                "seriesid": seriesid,
                "status": status,
                "tagid": tagid,
                "filters[created_before]": filters_created_before,
                "filters[created_after]": filters_created_after,
                "filters[updated_before]": filters_updated_before,
                "filters[updated_after]": filters_updated_after,
                "waitid": waitid,
                "orders[score]": orders_score,
                "orders[cdate]": orders_cdate,
                "orders[name]": orders_name,
                "orders[last_name]": orders_last_name,
                "orders[first_name]": orders_first_name,
                "orders[email]": orders_email,
                "orders[id]": orders_id,
                "in_group_lists": in_group_lists,
                "forceQuery": force_query,
                "sortId": sort_id,
            },
            resume=resume,
        )

    def create(
        self,
        *,
        email: str | Unset = UNSET,
        allow_null_email: bool | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        field_values: Sequence[ContactFieldValue] | Unset = UNSET,
        orgid: str | int | Unset = UNSET,
        body: ContactCreateContactRequest | Unset = UNSET,
    ) -> ContactResponse:
        """Create a contact.

        Fails with 422 if the email address exists; `sync_contact` creates or updates.

        Args:
            email: The email address; unique.
            allow_null_email: True allows a contact with only a phone number.
            first_name: First name.
            last_name: Last name.
            phone: Phone number.
            field_values: Custom field values.
            orgid: Id of its organization; superseded by accounts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_create_contact_request import ContactCreateContactRequest
        from .create_contact import sync

        return sync(
            client=self._client,
            body=body_of(
                ContactCreateContactRequest,
                "contact",
                body,
                email=email,
                allow_null_email=allow_null_email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                field_values=field_values,
                orgid=orgid,
            ),
        )

    def get(self, id: str | int) -> ContactResponse:
        """Get a contact.

        The response includes related data, such as custom field values and lists.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        field_values: Sequence[ContactFieldValue] | Unset = UNSET,
        orgid: str | int | Unset = UNSET,
        body: ContactUpdateContactRequest | Unset = UNSET,
    ) -> ContactResponse:
        """Update a contact.

        Omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            email: The email address; unique.
            first_name: First name.
            last_name: Last name.
            phone: Phone number.
            field_values: Custom field values; other fields stay unchanged.
            orgid: Id of its organization; superseded by accounts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_update_contact_request import ContactUpdateContactRequest
        from .update_contact import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                ContactUpdateContactRequest,
                "contact",
                body,
                email=email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                field_values=field_values,
                orgid=orgid,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a contact.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_contact import sync

        return sync(id, client=self._client)

    @overload
    def sync(
        self,
        *,
        email: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        field_values: Sequence[ContactFieldValue] | Unset = UNSET,
        orgid: str | int | Unset = UNSET,
    ) -> ContactResponse: ...
    @overload
    def sync(self, *, body: ContactSyncContactRequest) -> ContactResponse: ...
    def sync(
        self,
        *,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        field_values: Sequence[ContactFieldValue] | Unset = UNSET,
        orgid: str | int | Unset = UNSET,
        body: ContactSyncContactRequest | Unset = UNSET,
    ) -> ContactResponse:
        """Create a contact, or update the one with the same email address.

        Omitted fields stay unchanged.

        Args:
            email: The email address that identifies the contact.
            first_name: First name.
            last_name: Last name.
            phone: Phone number.
            field_values: Custom field values; other fields stay unchanged.
            orgid: Id of its organization; superseded by accounts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_sync_contact_request import ContactSyncContactRequest
        from .sync_contact import sync

        return sync(
            client=self._client,
            body=body_of(
                ContactSyncContactRequest,
                "contact",
                body,
                email=email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                field_values=field_values,
                orgid=orgid,
            ),
        )

    def list_goals(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[ContactGoal, ContactGoalPage]:
        """List the goals that a contact has reached in automations.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_goals import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_goals,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_logs(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[ContactLog, ContactLogPage]:
        """List the log of a contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_logs import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_logs,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_tracking_logs(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[TrackingLog, TrackingLogPage]:
        """List the tracked events of a contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_tracking_logs import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.tracking_logs,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_geo_ips(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[GeoIp, GeoIpPage]:
        """List the places where a contact was seen.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_geo_ips import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.geo_ips,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_score_values(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[ScoreValue, ScoreValuePage]:
        """List the scores of a contact.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_score_values import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.score_values,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_automation_entry_counts(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[AutomationEntryCount, AutomationEntryCountPage]:
        """List how often a contact has entered each automation.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_automation_entry_counts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.automation_entry_counts,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def get_organization(self, id: str | int) -> OrganizationResponse:
        """Get the organization of a contact; superseded by accounts.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_organization import sync

        return sync(id, client=self._client)

    def get_plus_append(self, id: str | int) -> PlusAppendResponse:
        """Get a contact's social media data.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_plus_append import sync

        return sync(id, client=self._client)

    def get_by_tracking_log(self, event_id: str | int) -> ContactResponse:
        """Get the contact of a tracked event.

        Args:
            event_id: Id of the tracked event.
        """
        from .get_contact_by_tracking_log import sync

        return sync(event_id, client=self._client)

    def get_geo_address(self, id: str | int) -> GeoAddressResponse:
        """Get a place where a contact was seen.

        Pass the id of a row of `list_contact_geo_ips`.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_geo_address import sync

        return sync(id, client=self._client)
