# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GroupWrite(Model[JSON]):
    """A group to create or update."""

    title: str | Unset = UNSET
    """Its name."""
    descript: str | Unset = UNSET
    """Its description."""
    unsubscribelink: bool | int | str | Unset = UNSET
    """Whether emails must have an unsubscribe link."""
    optinconfirm: bool | int | str | Unset = UNSET
    """Whether subscriptions must be confirmed."""
    req_approval: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "reqApproval"})
    """Whether its campaigns need an approval."""
    req_approval_1_st: str | int | Unset = attrs.field(default=UNSET, metadata={"key": "reqApproval1st"})
    """How many first campaigns need an approval."""
    req_approval_notify: str | Unset = attrs.field(default=UNSET, metadata={"key": "reqApprovalNotify"})
    """Email address to notify of campaigns to approve."""
    socialdata: bool | int | str | Unset = UNSET
    """Whether data from social networks is shown."""
    pg_startup_reports: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgStartupReports"})
    """Whether users see a report first."""
    pg_startup_gettingstarted: bool | int | str | Unset = attrs.field(
        default=UNSET, metadata={"key": "pgStartupGettingstarted"}
    )
    """Whether users see the introduction first."""
    pg_list_add: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgListAdd"})
    """Whether users may add lists."""
    pg_list_edit: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgListEdit"})
    """Whether users may update lists."""
    pg_list_delete: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgListDelete"})
    """Whether users may delete lists."""
    pg_list_headers: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgListHeaders"})
    """Whether users may set mail headers of lists."""
    pg_list_emailaccount: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgListEmailaccount"})
    """Whether users may set up unsubscribing by email."""
    pg_list_bounce: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgListBounce"})
    """Whether users may see the bounce settings of lists."""
    pg_message_add: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgMessageAdd"})
    """Whether users may add messages."""
    pg_message_edit: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgMessageEdit"})
    """Whether users may update messages."""
    pg_message_delete: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgMessageDelete"})
    """Whether users may delete messages."""
    pg_message_send: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgMessageSend"})
    """Whether users may send messages."""
    pg_contact_add: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactAdd"})
    """Whether users may add contacts."""
    pg_contact_edit: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactEdit"})
    """Whether users may update contacts."""
    pg_contact_delete: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactDelete"})
    """Whether users may delete contacts."""
    pg_contact_merge: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactMerge"})
    """Whether users may merge contacts."""
    pg_contact_import: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactImport"})
    """Whether users may import contacts."""
    pg_contact_export: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactExport"})
    """Whether users may export contacts."""
    pg_contact_approve: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactApprove"})
    """Whether users may approve contacts."""
    pg_contact_sync: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactSync"})
    """Whether users may sync contacts."""
    pg_contact_filters: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactFilters"})
    """Whether users may manage segments."""
    pg_contact_actions: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactActions"})
    """Whether users may manage actions on contacts."""
    pg_contact_fields: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgContactFields"})
    """Whether users may manage custom fields of contacts."""
    pg_user_add: bool | int | str | Unset = UNSET
    """Whether users may add users."""
    pg_user_edit: bool | int | str | Unset = UNSET
    """Whether users may update users."""
    pg_user_delete: bool | int | str | Unset = UNSET
    """Whether users may delete users."""
    pg_group_add: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgGroupAdd"})
    """Whether users may add groups."""
    pg_group_edit: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgGroupEdit"})
    """Whether users may update groups."""
    pg_group_delete: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgGroupDelete"})
    """Whether users may delete groups."""
    pg_template_add: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgTemplateAdd"})
    """Whether users may add templates."""
    pg_template_edit: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgTemplateEdit"})
    """Whether users may update templates."""
    pg_template_delete: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgTemplateDelete"})
    """Whether users may delete templates."""
    pg_personalization_add: bool | int | str | Unset = attrs.field(
        default=UNSET, metadata={"key": "pgPersonalizationAdd"}
    )
    """Whether users may add personalization tags."""
    pg_personalization_edit: bool | int | str | Unset = attrs.field(
        default=UNSET, metadata={"key": "pgPersonalizationEdit"}
    )
    """Whether users may update personalization tags."""
    pg_personalization_delete: bool | int | str | Unset = attrs.field(
        default=UNSET, metadata={"key": "pgPersonalizationDelete"}
    )
    """Whether users may delete personalization tags."""
    pg_automation_manage: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgAutomationManage"})
    """Whether users may manage automations."""
    pg_form_edit: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgFormEdit"})
    """Whether users may update forms."""
    pg_reports_campaign: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgReportsCampaign"})
    """Whether users may see reports on campaigns."""
    pg_reports_list: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgReportsList"})
    """Whether users may see reports on lists."""
    pg_reports_user: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgReportsUser"})
    """Whether users may see reports on users."""
    pg_reports_trend: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgReportsTrend"})
    """Whether users may see reports on trends."""
    pg_deal: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgDeal"})
    """Whether users may see deals."""
    pg_deal_delete: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgDealDelete"})
    """Whether users may delete deals."""
    pg_deal_reassign: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgDealReassign"})
    """Whether users may give deals to other users."""
    pg_deal_group_add: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgDealGroupAdd"})
    """Whether users may add pipelines."""
    pg_deal_group_edit: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgDealGroupEdit"})
    """Whether users may update pipelines."""
    pg_deal_group_delete: bool | int | str | Unset = attrs.field(default=UNSET, metadata={"key": "pgDealGroupDelete"})
    """Whether users may delete pipelines."""
    pg_saved_responses_manage: bool | int | str | Unset = attrs.field(
        default=UNSET, metadata={"key": "pgSavedResponsesManage"}
    )
    """Whether users may manage saved responses."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
