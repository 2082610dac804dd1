# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.group import Group
    from ...models.group_page import GroupPage
    from ...models.group_response import GroupResponse
    from ...models.group_write_request import GroupWriteRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncGroups:
    """The `groups` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Group, GroupPage]:
        """List groups.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_groups import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.groups,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def create(
        self,
        *,
        title: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        unsubscribelink: bool | int | str | Unset = UNSET,
        optinconfirm: bool | int | str | Unset = UNSET,
        req_approval: bool | int | str | Unset = UNSET,
        req_approval_1_st: str | int | Unset = UNSET,
        req_approval_notify: str | Unset = UNSET,
        socialdata: bool | int | str | Unset = UNSET,
        pg_startup_reports: bool | int | str | Unset = UNSET,
        pg_startup_gettingstarted: bool | int | str | Unset = UNSET,
        pg_list_add: bool | int | str | Unset = UNSET,
        pg_list_edit: bool | int | str | Unset = UNSET,
        pg_list_delete: bool | int | str | Unset = UNSET,
        pg_list_headers: bool | int | str | Unset = UNSET,
        pg_list_emailaccount: bool | int | str | Unset = UNSET,
        pg_list_bounce: bool | int | str | Unset = UNSET,
        pg_message_add: bool | int | str | Unset = UNSET,
        pg_message_edit: bool | int | str | Unset = UNSET,
        pg_message_delete: bool | int | str | Unset = UNSET,
        pg_message_send: bool | int | str | Unset = UNSET,
        pg_contact_add: bool | int | str | Unset = UNSET,
        pg_contact_edit: bool | int | str | Unset = UNSET,
        pg_contact_delete: bool | int | str | Unset = UNSET,
        pg_contact_merge: bool | int | str | Unset = UNSET,
        pg_contact_import: bool | int | str | Unset = UNSET,
        pg_contact_export: bool | int | str | Unset = UNSET,
        pg_contact_approve: bool | int | str | Unset = UNSET,
        pg_contact_sync: bool | int | str | Unset = UNSET,
        pg_contact_filters: bool | int | str | Unset = UNSET,
        pg_contact_actions: bool | int | str | Unset = UNSET,
        pg_contact_fields: bool | int | str | Unset = UNSET,
        pg_user_add: bool | int | str | Unset = UNSET,
        pg_user_edit: bool | int | str | Unset = UNSET,
        pg_user_delete: bool | int | str | Unset = UNSET,
        pg_group_add: bool | int | str | Unset = UNSET,
        pg_group_edit: bool | int | str | Unset = UNSET,
        pg_group_delete: bool | int | str | Unset = UNSET,
        pg_template_add: bool | int | str | Unset = UNSET,
        pg_template_edit: bool | int | str | Unset = UNSET,
        pg_template_delete: bool | int | str | Unset = UNSET,
        pg_personalization_add: bool | int | str | Unset = UNSET,
        pg_personalization_edit: bool | int | str | Unset = UNSET,
        pg_personalization_delete: bool | int | str | Unset = UNSET,
        pg_automation_manage: bool | int | str | Unset = UNSET,
        pg_form_edit: bool | int | str | Unset = UNSET,
        pg_reports_campaign: bool | int | str | Unset = UNSET,
        pg_reports_list: bool | int | str | Unset = UNSET,
        pg_reports_user: bool | int | str | Unset = UNSET,
        pg_reports_trend: bool | int | str | Unset = UNSET,
        pg_deal: bool | int | str | Unset = UNSET,
        pg_deal_delete: bool | int | str | Unset = UNSET,
        pg_deal_reassign: bool | int | str | Unset = UNSET,
        pg_deal_group_add: bool | int | str | Unset = UNSET,
        pg_deal_group_edit: bool | int | str | Unset = UNSET,
        pg_deal_group_delete: bool | int | str | Unset = UNSET,
        pg_saved_responses_manage: bool | int | str | Unset = UNSET,
        body: GroupWriteRequest | Unset = UNSET,
    ) -> GroupResponse:
        """Create a group.

        Args:
            title: Its name.
            descript: Its description.
            unsubscribelink: Whether emails must have an unsubscribe link.
            optinconfirm: Whether subscriptions must be confirmed.
            req_approval: Whether its campaigns need an approval.
            req_approval_1_st: How many first campaigns need an approval.
            req_approval_notify: Email address to notify of campaigns to approve.
            socialdata: Whether data from social networks is shown.
            pg_startup_reports: Whether users see a report first.
            pg_startup_gettingstarted: Whether users see the introduction first.
            pg_list_add: Whether users may add lists.
            pg_list_edit: Whether users may update lists.
            pg_list_delete: Whether users may delete lists.
            pg_list_headers: Whether users may set mail headers of lists.
            pg_list_emailaccount: Whether users may set up unsubscribing by email.
            pg_list_bounce: Whether users may see the bounce settings of lists.
            pg_message_add: Whether users may add messages.
            pg_message_edit: Whether users may update messages.
            pg_message_delete: Whether users may delete messages.
            pg_message_send: Whether users may send messages.
            pg_contact_add: Whether users may add contacts.
            pg_contact_edit: Whether users may update contacts.
            pg_contact_delete: Whether users may delete contacts.
            pg_contact_merge: Whether users may merge contacts.
            pg_contact_import: Whether users may import contacts.
            pg_contact_export: Whether users may export contacts.
            pg_contact_approve: Whether users may approve contacts.
            pg_contact_sync: Whether users may sync contacts.
            pg_contact_filters: Whether users may manage segments.
            pg_contact_actions: Whether users may manage actions on contacts.
            pg_contact_fields: Whether users may manage custom fields of contacts.
            pg_user_add: Whether users may add users.
            pg_user_edit: Whether users may update users.
            pg_user_delete: Whether users may delete users.
            pg_group_add: Whether users may add groups.
            pg_group_edit: Whether users may update groups.
            pg_group_delete: Whether users may delete groups.
            pg_template_add: Whether users may add templates.
            pg_template_edit: Whether users may update templates.
            pg_template_delete: Whether users may delete templates.
            pg_personalization_add: Whether users may add personalization tags.
            pg_personalization_edit: Whether users may update personalization tags.
            pg_personalization_delete: Whether users may delete personalization tags.
            pg_automation_manage: Whether users may manage automations.
            pg_form_edit: Whether users may update forms.
            pg_reports_campaign: Whether users may see reports on campaigns.
            pg_reports_list: Whether users may see reports on lists.
            pg_reports_user: Whether users may see reports on users.
            pg_reports_trend: Whether users may see reports on trends.
            pg_deal: Whether users may see deals.
            pg_deal_delete: Whether users may delete deals.
            pg_deal_reassign: Whether users may give deals to other users.
            pg_deal_group_add: Whether users may add pipelines.
            pg_deal_group_edit: Whether users may update pipelines.
            pg_deal_group_delete: Whether users may delete pipelines.
            pg_saved_responses_manage: Whether users may manage saved responses.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.group_write_request import GroupWriteRequest
        from .create_group import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                GroupWriteRequest,
                "group",
                body,
                title=title,
                descript=descript,
                unsubscribelink=unsubscribelink,
                optinconfirm=optinconfirm,
                req_approval=req_approval,
                req_approval_1_st=req_approval_1_st,
                req_approval_notify=req_approval_notify,
                socialdata=socialdata,
                pg_startup_reports=pg_startup_reports,
                pg_startup_gettingstarted=pg_startup_gettingstarted,
                pg_list_add=pg_list_add,
                pg_list_edit=pg_list_edit,
                pg_list_delete=pg_list_delete,
                pg_list_headers=pg_list_headers,
                pg_list_emailaccount=pg_list_emailaccount,
                pg_list_bounce=pg_list_bounce,
                pg_message_add=pg_message_add,
                pg_message_edit=pg_message_edit,
                pg_message_delete=pg_message_delete,
                pg_message_send=pg_message_send,
                pg_contact_add=pg_contact_add,
                pg_contact_edit=pg_contact_edit,
                pg_contact_delete=pg_contact_delete,
                pg_contact_merge=pg_contact_merge,
                pg_contact_import=pg_contact_import,
                pg_contact_export=pg_contact_export,
                pg_contact_approve=pg_contact_approve,
                pg_contact_sync=pg_contact_sync,
                pg_contact_filters=pg_contact_filters,
                pg_contact_actions=pg_contact_actions,
                pg_contact_fields=pg_contact_fields,
                pg_user_add=pg_user_add,
                pg_user_edit=pg_user_edit,
                pg_user_delete=pg_user_delete,
                pg_group_add=pg_group_add,
                pg_group_edit=pg_group_edit,
                pg_group_delete=pg_group_delete,
                pg_template_add=pg_template_add,
                pg_template_edit=pg_template_edit,
                pg_template_delete=pg_template_delete,
                pg_personalization_add=pg_personalization_add,
                pg_personalization_edit=pg_personalization_edit,
                pg_personalization_delete=pg_personalization_delete,
                pg_automation_manage=pg_automation_manage,
                pg_form_edit=pg_form_edit,
                pg_reports_campaign=pg_reports_campaign,
                pg_reports_list=pg_reports_list,
                pg_reports_user=pg_reports_user,
                pg_reports_trend=pg_reports_trend,
                pg_deal=pg_deal,
                pg_deal_delete=pg_deal_delete,
                pg_deal_reassign=pg_deal_reassign,
                pg_deal_group_add=pg_deal_group_add,
                pg_deal_group_edit=pg_deal_group_edit,
                pg_deal_group_delete=pg_deal_group_delete,
                pg_saved_responses_manage=pg_saved_responses_manage,
            ),
        )

    async def get(self, id: str | int) -> GroupResponse:
        """Get a group.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_group import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        unsubscribelink: bool | int | str | Unset = UNSET,
        optinconfirm: bool | int | str | Unset = UNSET,
        req_approval: bool | int | str | Unset = UNSET,
        req_approval_1_st: str | int | Unset = UNSET,
        req_approval_notify: str | Unset = UNSET,
        socialdata: bool | int | str | Unset = UNSET,
        pg_startup_reports: bool | int | str | Unset = UNSET,
        pg_startup_gettingstarted: bool | int | str | Unset = UNSET,
        pg_list_add: bool | int | str | Unset = UNSET,
        pg_list_edit: bool | int | str | Unset = UNSET,
        pg_list_delete: bool | int | str | Unset = UNSET,
        pg_list_headers: bool | int | str | Unset = UNSET,
        pg_list_emailaccount: bool | int | str | Unset = UNSET,
        pg_list_bounce: bool | int | str | Unset = UNSET,
        pg_message_add: bool | int | str | Unset = UNSET,
        pg_message_edit: bool | int | str | Unset = UNSET,
        pg_message_delete: bool | int | str | Unset = UNSET,
        pg_message_send: bool | int | str | Unset = UNSET,
        pg_contact_add: bool | int | str | Unset = UNSET,
        pg_contact_edit: bool | int | str | Unset = UNSET,
        pg_contact_delete: bool | int | str | Unset = UNSET,
        pg_contact_merge: bool | int | str | Unset = UNSET,
        pg_contact_import: bool | int | str | Unset = UNSET,
        pg_contact_export: bool | int | str | Unset = UNSET,
        pg_contact_approve: bool | int | str | Unset = UNSET,
        pg_contact_sync: bool | int | str | Unset = UNSET,
        pg_contact_filters: bool | int | str | Unset = UNSET,
        pg_contact_actions: bool | int | str | Unset = UNSET,
        pg_contact_fields: bool | int | str | Unset = UNSET,
        pg_user_add: bool | int | str | Unset = UNSET,
        pg_user_edit: bool | int | str | Unset = UNSET,
        pg_user_delete: bool | int | str | Unset = UNSET,
        pg_group_add: bool | int | str | Unset = UNSET,
        pg_group_edit: bool | int | str | Unset = UNSET,
        pg_group_delete: bool | int | str | Unset = UNSET,
        pg_template_add: bool | int | str | Unset = UNSET,
        pg_template_edit: bool | int | str | Unset = UNSET,
        pg_template_delete: bool | int | str | Unset = UNSET,
        pg_personalization_add: bool | int | str | Unset = UNSET,
        pg_personalization_edit: bool | int | str | Unset = UNSET,
        pg_personalization_delete: bool | int | str | Unset = UNSET,
        pg_automation_manage: bool | int | str | Unset = UNSET,
        pg_form_edit: bool | int | str | Unset = UNSET,
        pg_reports_campaign: bool | int | str | Unset = UNSET,
        pg_reports_list: bool | int | str | Unset = UNSET,
        pg_reports_user: bool | int | str | Unset = UNSET,
        pg_reports_trend: bool | int | str | Unset = UNSET,
        pg_deal: bool | int | str | Unset = UNSET,
        pg_deal_delete: bool | int | str | Unset = UNSET,
        pg_deal_reassign: bool | int | str | Unset = UNSET,
        pg_deal_group_add: bool | int | str | Unset = UNSET,
        pg_deal_group_edit: bool | int | str | Unset = UNSET,
        pg_deal_group_delete: bool | int | str | Unset = UNSET,
        pg_saved_responses_manage: bool | int | str | Unset = UNSET,
        body: GroupWriteRequest | Unset = UNSET,
    ) -> GroupResponse:
        """Update a group.

        Args:
            id: The resource's id, as text or as a number.
            title: Its name.
            descript: Its description.
            unsubscribelink: Whether emails must have an unsubscribe link.
            optinconfirm: Whether subscriptions must be confirmed.
            req_approval: Whether its campaigns need an approval.
            req_approval_1_st: How many first campaigns need an approval.
            req_approval_notify: Email address to notify of campaigns to approve.
            socialdata: Whether data from social networks is shown.
            pg_startup_reports: Whether users see a report first.
            pg_startup_gettingstarted: Whether users see the introduction first.
            pg_list_add: Whether users may add lists.
            pg_list_edit: Whether users may update lists.
            pg_list_delete: Whether users may delete lists.
            pg_list_headers: Whether users may set mail headers of lists.
            pg_list_emailaccount: Whether users may set up unsubscribing by email.
            pg_list_bounce: Whether users may see the bounce settings of lists.
            pg_message_add: Whether users may add messages.
            pg_message_edit: Whether users may update messages.
            pg_message_delete: Whether users may delete messages.
            pg_message_send: Whether users may send messages.
            pg_contact_add: Whether users may add contacts.
            pg_contact_edit: Whether users may update contacts.
            pg_contact_delete: Whether users may delete contacts.
            pg_contact_merge: Whether users may merge contacts.
            pg_contact_import: Whether users may import contacts.
            pg_contact_export: Whether users may export contacts.
            pg_contact_approve: Whether users may approve contacts.
            pg_contact_sync: Whether users may sync contacts.
            pg_contact_filters: Whether users may manage segments.
            pg_contact_actions: Whether users may manage actions on contacts.
            pg_contact_fields: Whether users may manage custom fields of contacts.
            pg_user_add: Whether users may add users.
            pg_user_edit: Whether users may update users.
            pg_user_delete: Whether users may delete users.
            pg_group_add: Whether users may add groups.
            pg_group_edit: Whether users may update groups.
            pg_group_delete: Whether users may delete groups.
            pg_template_add: Whether users may add templates.
            pg_template_edit: Whether users may update templates.
            pg_template_delete: Whether users may delete templates.
            pg_personalization_add: Whether users may add personalization tags.
            pg_personalization_edit: Whether users may update personalization tags.
            pg_personalization_delete: Whether users may delete personalization tags.
            pg_automation_manage: Whether users may manage automations.
            pg_form_edit: Whether users may update forms.
            pg_reports_campaign: Whether users may see reports on campaigns.
            pg_reports_list: Whether users may see reports on lists.
            pg_reports_user: Whether users may see reports on users.
            pg_reports_trend: Whether users may see reports on trends.
            pg_deal: Whether users may see deals.
            pg_deal_delete: Whether users may delete deals.
            pg_deal_reassign: Whether users may give deals to other users.
            pg_deal_group_add: Whether users may add pipelines.
            pg_deal_group_edit: Whether users may update pipelines.
            pg_deal_group_delete: Whether users may delete pipelines.
            pg_saved_responses_manage: Whether users may manage saved responses.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.group_write_request import GroupWriteRequest
        from .update_group import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                GroupWriteRequest,
                "group",
                body,
                title=title,
                descript=descript,
                unsubscribelink=unsubscribelink,
                optinconfirm=optinconfirm,
                req_approval=req_approval,
                req_approval_1_st=req_approval_1_st,
                req_approval_notify=req_approval_notify,
                socialdata=socialdata,
                pg_startup_reports=pg_startup_reports,
                pg_startup_gettingstarted=pg_startup_gettingstarted,
                pg_list_add=pg_list_add,
                pg_list_edit=pg_list_edit,
                pg_list_delete=pg_list_delete,
                pg_list_headers=pg_list_headers,
                pg_list_emailaccount=pg_list_emailaccount,
                pg_list_bounce=pg_list_bounce,
                pg_message_add=pg_message_add,
                pg_message_edit=pg_message_edit,
                pg_message_delete=pg_message_delete,
                pg_message_send=pg_message_send,
                pg_contact_add=pg_contact_add,
                pg_contact_edit=pg_contact_edit,
                pg_contact_delete=pg_contact_delete,
                pg_contact_merge=pg_contact_merge,
                pg_contact_import=pg_contact_import,
                pg_contact_export=pg_contact_export,
                pg_contact_approve=pg_contact_approve,
                pg_contact_sync=pg_contact_sync,
                pg_contact_filters=pg_contact_filters,
                pg_contact_actions=pg_contact_actions,
                pg_contact_fields=pg_contact_fields,
                pg_user_add=pg_user_add,
                pg_user_edit=pg_user_edit,
                pg_user_delete=pg_user_delete,
                pg_group_add=pg_group_add,
                pg_group_edit=pg_group_edit,
                pg_group_delete=pg_group_delete,
                pg_template_add=pg_template_add,
                pg_template_edit=pg_template_edit,
                pg_template_delete=pg_template_delete,
                pg_personalization_add=pg_personalization_add,
                pg_personalization_edit=pg_personalization_edit,
                pg_personalization_delete=pg_personalization_delete,
                pg_automation_manage=pg_automation_manage,
                pg_form_edit=pg_form_edit,
                pg_reports_campaign=pg_reports_campaign,
                pg_reports_list=pg_reports_list,
                pg_reports_user=pg_reports_user,
                pg_reports_trend=pg_reports_trend,
                pg_deal=pg_deal,
                pg_deal_delete=pg_deal_delete,
                pg_deal_reassign=pg_deal_reassign,
                pg_deal_group_add=pg_deal_group_add,
                pg_deal_group_edit=pg_deal_group_edit,
                pg_deal_group_delete=pg_deal_group_delete,
                pg_saved_responses_manage=pg_saved_responses_manage,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a group.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_group import asyncio

        return await asyncio(id, client=self._client)


class Groups:
    """The `groups` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Group, GroupPage]:
        """List groups.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_groups import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.groups,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def create(
        self,
        *,
        title: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        unsubscribelink: bool | int | str | Unset = UNSET,
        optinconfirm: bool | int | str | Unset = UNSET,
        req_approval: bool | int | str | Unset = UNSET,
        req_approval_1_st: str | int | Unset = UNSET,
        req_approval_notify: str | Unset = UNSET,
        socialdata: bool | int | str | Unset = UNSET,
        pg_startup_reports: bool | int | str | Unset = UNSET,
        pg_startup_gettingstarted: bool | int | str | Unset = UNSET,
        pg_list_add: bool | int | str | Unset = UNSET,
        pg_list_edit: bool | int | str | Unset = UNSET,
        pg_list_delete: bool | int | str | Unset = UNSET,
        pg_list_headers: bool | int | str | Unset = UNSET,
        pg_list_emailaccount: bool | int | str | Unset = UNSET,
        pg_list_bounce: bool | int | str | Unset = UNSET,
        pg_message_add: bool | int | str | Unset = UNSET,
        pg_message_edit: bool | int | str | Unset = UNSET,
        pg_message_delete: bool | int | str | Unset = UNSET,
        pg_message_send: bool | int | str | Unset = UNSET,
        pg_contact_add: bool | int | str | Unset = UNSET,
        pg_contact_edit: bool | int | str | Unset = UNSET,
        pg_contact_delete: bool | int | str | Unset = UNSET,
        pg_contact_merge: bool | int | str | Unset = UNSET,
        pg_contact_import: bool | int | str | Unset = UNSET,
        pg_contact_export: bool | int | str | Unset = UNSET,
        pg_contact_approve: bool | int | str | Unset = UNSET,
        pg_contact_sync: bool | int | str | Unset = UNSET,
        pg_contact_filters: bool | int | str | Unset = UNSET,
        pg_contact_actions: bool | int | str | Unset = UNSET,
        pg_contact_fields: bool | int | str | Unset = UNSET,
        pg_user_add: bool | int | str | Unset = UNSET,
        pg_user_edit: bool | int | str | Unset = UNSET,
        pg_user_delete: bool | int | str | Unset = UNSET,
        pg_group_add: bool | int | str | Unset = UNSET,
        pg_group_edit: bool | int | str | Unset = UNSET,
        pg_group_delete: bool | int | str | Unset = UNSET,
        pg_template_add: bool | int | str | Unset = UNSET,
        pg_template_edit: bool | int | str | Unset = UNSET,
        pg_template_delete: bool | int | str | Unset = UNSET,
        pg_personalization_add: bool | int | str | Unset = UNSET,
        pg_personalization_edit: bool | int | str | Unset = UNSET,
        pg_personalization_delete: bool | int | str | Unset = UNSET,
        pg_automation_manage: bool | int | str | Unset = UNSET,
        pg_form_edit: bool | int | str | Unset = UNSET,
        pg_reports_campaign: bool | int | str | Unset = UNSET,
        pg_reports_list: bool | int | str | Unset = UNSET,
        pg_reports_user: bool | int | str | Unset = UNSET,
        pg_reports_trend: bool | int | str | Unset = UNSET,
        pg_deal: bool | int | str | Unset = UNSET,
        pg_deal_delete: bool | int | str | Unset = UNSET,
        pg_deal_reassign: bool | int | str | Unset = UNSET,
        pg_deal_group_add: bool | int | str | Unset = UNSET,
        pg_deal_group_edit: bool | int | str | Unset = UNSET,
        pg_deal_group_delete: bool | int | str | Unset = UNSET,
        pg_saved_responses_manage: bool | int | str | Unset = UNSET,
        body: GroupWriteRequest | Unset = UNSET,
    ) -> GroupResponse:
        """Create a group.

        Args:
            title: Its name.
            descript: Its description.
            unsubscribelink: Whether emails must have an unsubscribe link.
            optinconfirm: Whether subscriptions must be confirmed.
            req_approval: Whether its campaigns need an approval.
            req_approval_1_st: How many first campaigns need an approval.
            req_approval_notify: Email address to notify of campaigns to approve.
            socialdata: Whether data from social networks is shown.
            pg_startup_reports: Whether users see a report first.
            pg_startup_gettingstarted: Whether users see the introduction first.
            pg_list_add: Whether users may add lists.
            pg_list_edit: Whether users may update lists.
            pg_list_delete: Whether users may delete lists.
            pg_list_headers: Whether users may set mail headers of lists.
            pg_list_emailaccount: Whether users may set up unsubscribing by email.
            pg_list_bounce: Whether users may see the bounce settings of lists.
            pg_message_add: Whether users may add messages.
            pg_message_edit: Whether users may update messages.
            pg_message_delete: Whether users may delete messages.
            pg_message_send: Whether users may send messages.
            pg_contact_add: Whether users may add contacts.
            pg_contact_edit: Whether users may update contacts.
            pg_contact_delete: Whether users may delete contacts.
            pg_contact_merge: Whether users may merge contacts.
            pg_contact_import: Whether users may import contacts.
            pg_contact_export: Whether users may export contacts.
            pg_contact_approve: Whether users may approve contacts.
            pg_contact_sync: Whether users may sync contacts.
            pg_contact_filters: Whether users may manage segments.
            pg_contact_actions: Whether users may manage actions on contacts.
            pg_contact_fields: Whether users may manage custom fields of contacts.
            pg_user_add: Whether users may add users.
            pg_user_edit: Whether users may update users.
            pg_user_delete: Whether users may delete users.
            pg_group_add: Whether users may add groups.
            pg_group_edit: Whether users may update groups.
            pg_group_delete: Whether users may delete groups.
            pg_template_add: Whether users may add templates.
            pg_template_edit: Whether users may update templates.
            pg_template_delete: Whether users may delete templates.
            pg_personalization_add: Whether users may add personalization tags.
            pg_personalization_edit: Whether users may update personalization tags.
            pg_personalization_delete: Whether users may delete personalization tags.
            pg_automation_manage: Whether users may manage automations.
            pg_form_edit: Whether users may update forms.
            pg_reports_campaign: Whether users may see reports on campaigns.
            pg_reports_list: Whether users may see reports on lists.
            pg_reports_user: Whether users may see reports on users.
            pg_reports_trend: Whether users may see reports on trends.
            pg_deal: Whether users may see deals.
            pg_deal_delete: Whether users may delete deals.
            pg_deal_reassign: Whether users may give deals to other users.
            pg_deal_group_add: Whether users may add pipelines.
            pg_deal_group_edit: Whether users may update pipelines.
            pg_deal_group_delete: Whether users may delete pipelines.
            pg_saved_responses_manage: Whether users may manage saved responses.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.group_write_request import GroupWriteRequest
        from .create_group import sync

        return sync(
            client=self._client,
            body=body_of(
                GroupWriteRequest,
                "group",
                body,
                title=title,
                descript=descript,
                unsubscribelink=unsubscribelink,
                optinconfirm=optinconfirm,
                req_approval=req_approval,
                req_approval_1_st=req_approval_1_st,
                req_approval_notify=req_approval_notify,
                socialdata=socialdata,
                pg_startup_reports=pg_startup_reports,
                pg_startup_gettingstarted=pg_startup_gettingstarted,
                pg_list_add=pg_list_add,
                pg_list_edit=pg_list_edit,
                pg_list_delete=pg_list_delete,
                pg_list_headers=pg_list_headers,
                pg_list_emailaccount=pg_list_emailaccount,
                pg_list_bounce=pg_list_bounce,
                pg_message_add=pg_message_add,
                pg_message_edit=pg_message_edit,
                pg_message_delete=pg_message_delete,
                pg_message_send=pg_message_send,
                pg_contact_add=pg_contact_add,
                pg_contact_edit=pg_contact_edit,
                pg_contact_delete=pg_contact_delete,
                pg_contact_merge=pg_contact_merge,
                pg_contact_import=pg_contact_import,
                pg_contact_export=pg_contact_export,
                pg_contact_approve=pg_contact_approve,
                pg_contact_sync=pg_contact_sync,
                pg_contact_filters=pg_contact_filters,
                pg_contact_actions=pg_contact_actions,
                pg_contact_fields=pg_contact_fields,
                pg_user_add=pg_user_add,
                pg_user_edit=pg_user_edit,
                pg_user_delete=pg_user_delete,
                pg_group_add=pg_group_add,
                pg_group_edit=pg_group_edit,
                pg_group_delete=pg_group_delete,
                pg_template_add=pg_template_add,
                pg_template_edit=pg_template_edit,
                pg_template_delete=pg_template_delete,
                pg_personalization_add=pg_personalization_add,
                pg_personalization_edit=pg_personalization_edit,
                pg_personalization_delete=pg_personalization_delete,
                pg_automation_manage=pg_automation_manage,
                pg_form_edit=pg_form_edit,
                pg_reports_campaign=pg_reports_campaign,
                pg_reports_list=pg_reports_list,
                pg_reports_user=pg_reports_user,
                pg_reports_trend=pg_reports_trend,
                pg_deal=pg_deal,
                pg_deal_delete=pg_deal_delete,
                pg_deal_reassign=pg_deal_reassign,
                pg_deal_group_add=pg_deal_group_add,
                pg_deal_group_edit=pg_deal_group_edit,
                pg_deal_group_delete=pg_deal_group_delete,
                pg_saved_responses_manage=pg_saved_responses_manage,
            ),
        )

    def get(self, id: str | int) -> GroupResponse:
        """Get a group.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_group import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        title: str | Unset = UNSET,
        descript: str | Unset = UNSET,
        unsubscribelink: bool | int | str | Unset = UNSET,
        optinconfirm: bool | int | str | Unset = UNSET,
        req_approval: bool | int | str | Unset = UNSET,
        req_approval_1_st: str | int | Unset = UNSET,
        req_approval_notify: str | Unset = UNSET,
        socialdata: bool | int | str | Unset = UNSET,
        pg_startup_reports: bool | int | str | Unset = UNSET,
        pg_startup_gettingstarted: bool | int | str | Unset = UNSET,
        pg_list_add: bool | int | str | Unset = UNSET,
        pg_list_edit: bool | int | str | Unset = UNSET,
        pg_list_delete: bool | int | str | Unset = UNSET,
        pg_list_headers: bool | int | str | Unset = UNSET,
        pg_list_emailaccount: bool | int | str | Unset = UNSET,
        pg_list_bounce: bool | int | str | Unset = UNSET,
        pg_message_add: bool | int | str | Unset = UNSET,
        pg_message_edit: bool | int | str | Unset = UNSET,
        pg_message_delete: bool | int | str | Unset = UNSET,
        pg_message_send: bool | int | str | Unset = UNSET,
        pg_contact_add: bool | int | str | Unset = UNSET,
        pg_contact_edit: bool | int | str | Unset = UNSET,
        pg_contact_delete: bool | int | str | Unset = UNSET,
        pg_contact_merge: bool | int | str | Unset = UNSET,
        pg_contact_import: bool | int | str | Unset = UNSET,
        pg_contact_export: bool | int | str | Unset = UNSET,
        pg_contact_approve: bool | int | str | Unset = UNSET,
        pg_contact_sync: bool | int | str | Unset = UNSET,
        pg_contact_filters: bool | int | str | Unset = UNSET,
        pg_contact_actions: bool | int | str | Unset = UNSET,
        pg_contact_fields: bool | int | str | Unset = UNSET,
        pg_user_add: bool | int | str | Unset = UNSET,
        pg_user_edit: bool | int | str | Unset = UNSET,
        pg_user_delete: bool | int | str | Unset = UNSET,
        pg_group_add: bool | int | str | Unset = UNSET,
        pg_group_edit: bool | int | str | Unset = UNSET,
        pg_group_delete: bool | int | str | Unset = UNSET,
        pg_template_add: bool | int | str | Unset = UNSET,
        pg_template_edit: bool | int | str | Unset = UNSET,
        pg_template_delete: bool | int | str | Unset = UNSET,
        pg_personalization_add: bool | int | str | Unset = UNSET,
        pg_personalization_edit: bool | int | str | Unset = UNSET,
        pg_personalization_delete: bool | int | str | Unset = UNSET,
        pg_automation_manage: bool | int | str | Unset = UNSET,
        pg_form_edit: bool | int | str | Unset = UNSET,
        pg_reports_campaign: bool | int | str | Unset = UNSET,
        pg_reports_list: bool | int | str | Unset = UNSET,
        pg_reports_user: bool | int | str | Unset = UNSET,
        pg_reports_trend: bool | int | str | Unset = UNSET,
        pg_deal: bool | int | str | Unset = UNSET,
        pg_deal_delete: bool | int | str | Unset = UNSET,
        pg_deal_reassign: bool | int | str | Unset = UNSET,
        pg_deal_group_add: bool | int | str | Unset = UNSET,
        pg_deal_group_edit: bool | int | str | Unset = UNSET,
        pg_deal_group_delete: bool | int | str | Unset = UNSET,
        pg_saved_responses_manage: bool | int | str | Unset = UNSET,
        body: GroupWriteRequest | Unset = UNSET,
    ) -> GroupResponse:
        """Update a group.

        Args:
            id: The resource's id, as text or as a number.
            title: Its name.
            descript: Its description.
            unsubscribelink: Whether emails must have an unsubscribe link.
            optinconfirm: Whether subscriptions must be confirmed.
            req_approval: Whether its campaigns need an approval.
            req_approval_1_st: How many first campaigns need an approval.
            req_approval_notify: Email address to notify of campaigns to approve.
            socialdata: Whether data from social networks is shown.
            pg_startup_reports: Whether users see a report first.
            pg_startup_gettingstarted: Whether users see the introduction first.
            pg_list_add: Whether users may add lists.
            pg_list_edit: Whether users may update lists.
            pg_list_delete: Whether users may delete lists.
            pg_list_headers: Whether users may set mail headers of lists.
            pg_list_emailaccount: Whether users may set up unsubscribing by email.
            pg_list_bounce: Whether users may see the bounce settings of lists.
            pg_message_add: Whether users may add messages.
            pg_message_edit: Whether users may update messages.
            pg_message_delete: Whether users may delete messages.
            pg_message_send: Whether users may send messages.
            pg_contact_add: Whether users may add contacts.
            pg_contact_edit: Whether users may update contacts.
            pg_contact_delete: Whether users may delete contacts.
            pg_contact_merge: Whether users may merge contacts.
            pg_contact_import: Whether users may import contacts.
            pg_contact_export: Whether users may export contacts.
            pg_contact_approve: Whether users may approve contacts.
            pg_contact_sync: Whether users may sync contacts.
            pg_contact_filters: Whether users may manage segments.
            pg_contact_actions: Whether users may manage actions on contacts.
            pg_contact_fields: Whether users may manage custom fields of contacts.
            pg_user_add: Whether users may add users.
            pg_user_edit: Whether users may update users.
            pg_user_delete: Whether users may delete users.
            pg_group_add: Whether users may add groups.
            pg_group_edit: Whether users may update groups.
            pg_group_delete: Whether users may delete groups.
            pg_template_add: Whether users may add templates.
            pg_template_edit: Whether users may update templates.
            pg_template_delete: Whether users may delete templates.
            pg_personalization_add: Whether users may add personalization tags.
            pg_personalization_edit: Whether users may update personalization tags.
            pg_personalization_delete: Whether users may delete personalization tags.
            pg_automation_manage: Whether users may manage automations.
            pg_form_edit: Whether users may update forms.
            pg_reports_campaign: Whether users may see reports on campaigns.
            pg_reports_list: Whether users may see reports on lists.
            pg_reports_user: Whether users may see reports on users.
            pg_reports_trend: Whether users may see reports on trends.
            pg_deal: Whether users may see deals.
            pg_deal_delete: Whether users may delete deals.
            pg_deal_reassign: Whether users may give deals to other users.
            pg_deal_group_add: Whether users may add pipelines.
            pg_deal_group_edit: Whether users may update pipelines.
            pg_deal_group_delete: Whether users may delete pipelines.
            pg_saved_responses_manage: Whether users may manage saved responses.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.group_write_request import GroupWriteRequest
        from .update_group import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                GroupWriteRequest,
                "group",
                body,
                title=title,
                descript=descript,
                unsubscribelink=unsubscribelink,
                optinconfirm=optinconfirm,
                req_approval=req_approval,
                req_approval_1_st=req_approval_1_st,
                req_approval_notify=req_approval_notify,
                socialdata=socialdata,
                pg_startup_reports=pg_startup_reports,
                pg_startup_gettingstarted=pg_startup_gettingstarted,
                pg_list_add=pg_list_add,
                pg_list_edit=pg_list_edit,
                pg_list_delete=pg_list_delete,
                pg_list_headers=pg_list_headers,
                pg_list_emailaccount=pg_list_emailaccount,
                pg_list_bounce=pg_list_bounce,
                pg_message_add=pg_message_add,
                pg_message_edit=pg_message_edit,
                pg_message_delete=pg_message_delete,
                pg_message_send=pg_message_send,
                pg_contact_add=pg_contact_add,
                pg_contact_edit=pg_contact_edit,
                pg_contact_delete=pg_contact_delete,
                pg_contact_merge=pg_contact_merge,
                pg_contact_import=pg_contact_import,
                pg_contact_export=pg_contact_export,
                pg_contact_approve=pg_contact_approve,
                pg_contact_sync=pg_contact_sync,
                pg_contact_filters=pg_contact_filters,
                pg_contact_actions=pg_contact_actions,
                pg_contact_fields=pg_contact_fields,
                pg_user_add=pg_user_add,
                pg_user_edit=pg_user_edit,
                pg_user_delete=pg_user_delete,
                pg_group_add=pg_group_add,
                pg_group_edit=pg_group_edit,
                pg_group_delete=pg_group_delete,
                pg_template_add=pg_template_add,
                pg_template_edit=pg_template_edit,
                pg_template_delete=pg_template_delete,
                pg_personalization_add=pg_personalization_add,
                pg_personalization_edit=pg_personalization_edit,
                pg_personalization_delete=pg_personalization_delete,
                pg_automation_manage=pg_automation_manage,
                pg_form_edit=pg_form_edit,
                pg_reports_campaign=pg_reports_campaign,
                pg_reports_list=pg_reports_list,
                pg_reports_user=pg_reports_user,
                pg_reports_trend=pg_reports_trend,
                pg_deal=pg_deal,
                pg_deal_delete=pg_deal_delete,
                pg_deal_reassign=pg_deal_reassign,
                pg_deal_group_add=pg_deal_group_add,
                pg_deal_group_edit=pg_deal_group_edit,
                pg_deal_group_delete=pg_deal_group_delete,
                pg_saved_responses_manage=pg_saved_responses_manage,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a group.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_group import sync

        return sync(id, client=self._client)
