# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `activities`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...types import UNSET

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.activity import Activity
    from ...models.activity_page import ActivityPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncActivities:
    """The `activities` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        after: datetime.date | datetime.datetime | Unset = UNSET,
        include: str | Unset = UNSET,
        orders_tstamp: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        emails: bool | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[Activity, ActivityPage]:
        """List the activities of a contact.

        Call `get_contact` first; it updates the contact's activities.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            contact: Only activities of the contact with this id.
            after: Only activities after this date or time.
            include: What to bring along, comma-separated: user, notes, notes.user, recipients,
                recipients.recipient, reference, or one of reference.automation, .campaign,
                .campaign.campaignList, .campaign.campaignMessage, .campaignMessage, .contact,
                .contactList, .contactList.list, .deal, .deal.contact, .dealTasktype, .link, .list, .log,
                .log.campaign, .log.contact, .log.message, .message, .note, .sms, .sms.automation.
            orders_tstamp: Sort by time.
            emails: Whether activities of deals include emails.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_activities import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.activities,
            query={
                "limit": limit,
                "offset": offset,
                "contact": contact,
                "after": after,
                "include": include,
                "orders[tstamp]": orders_tstamp,
                "emails": emails,
            },
            resume=resume,
        )


class Activities:
    """The `activities` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        contact: str | int | Unset = UNSET,
        after: datetime.date | datetime.datetime | Unset = UNSET,
        include: str | Unset = UNSET,
        orders_tstamp: Literal["ASC", "DESC", "asc", "desc"] | Unset = UNSET,
        emails: bool | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[Activity, ActivityPage]:
        """List the activities of a contact.

        Call `get_contact` first; it updates the contact's activities.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            contact: Only activities of the contact with this id.
            after: Only activities after this date or time.
            include: What to bring along, comma-separated: user, notes, notes.user, recipients,
                recipients.recipient, reference, or one of reference.automation, .campaign,
                .campaign.campaignList, .campaign.campaignMessage, .campaignMessage, .contact,
                .contactList, .contactList.list, .deal, .deal.contact, .dealTasktype, .link, .list, .log,
                .log.campaign, .log.contact, .log.message, .message, .note, .sms, .sms.automation.
            orders_tstamp: Sort by time.
            emails: Whether activities of deals include emails.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_activities import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.activities,
            query={
                "limit": limit,
                "offset": offset,
                "contact": contact,
                "after": after,
                "include": include,
                "orders[tstamp]": orders_tstamp,
                "emails": emails,
            },
            resume=resume,
        )
