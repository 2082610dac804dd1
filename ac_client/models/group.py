# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Group(Model[JSON]):
    """A group of users, with its permissions."""

    id: str
    """The group's id."""
    title: str
    """Its name."""
    p_admin: Flag | int
    """Undocumented; 1 in all examples."""
    descript: str | None = None
    """Its description."""
    sdate: str | None = None
    """When it was created. `dates.parse` converts it to a `datetime`."""
    unsubscribelink: Flag | None = None
    """1 if emails must have an unsubscribe link, else 0."""
    optinconfirm: Flag | None = None
    """1 if subscriptions must be confirmed, else 0."""
    req_approval: Flag | int | None = attrs.field(default=None, metadata={"key": "reqApproval"})
    """1 if its campaigns need an approval, else 0."""
    req_approval_1_st: str | int | None = attrs.field(default=None, metadata={"key": "reqApproval1st"})
    """How many first campaigns need an approval."""
    req_approval_notify: str | None = attrs.field(default=None, metadata={"key": "reqApprovalNotify"})
    """Email address to notify of campaigns to approve."""
    socialdata: Flag | None = None
    """1 if data from social networks is shown, else 0."""
    pg_startup_reports: Flag | int | None = attrs.field(default=None, metadata={"key": "pgStartupReports"})
    """1 if users see a report first, else 0."""
    pg_startup_gettingstarted: Flag | int | None = attrs.field(
        default=None, metadata={"key": "pgStartupGettingstarted"}
    )
    """1 if users see the introduction first, else 0."""
    pg_list_add: Flag | int | None = attrs.field(default=None, metadata={"key": "pgListAdd"})
    """1 if users may add lists, else 0."""
    pg_list_edit: Flag | int | None = attrs.field(default=None, metadata={"key": "pgListEdit"})
    """1 if users may update lists, else 0."""
    pg_list_delete: Flag | int | None = attrs.field(default=None, metadata={"key": "pgListDelete"})
    """1 if users may delete lists, else 0."""
    pg_list_headers: Flag | int | None = attrs.field(default=None, metadata={"key": "pgListHeaders"})
    """1 if users may set mail headers of lists, else 0."""
    pg_list_emailaccount: Flag | int | None = attrs.field(default=None, metadata={"key": "pgListEmailaccount"})
    """1 if users may set up unsubscribing by email, else 0."""
    pg_list_bounce: Flag | int | None = attrs.field(default=None, metadata={"key": "pgListBounce"})
    """1 if users may see the bounce settings of lists, else 0."""
    pg_message_add: Flag | int | None = attrs.field(default=None, metadata={"key": "pgMessageAdd"})
    """1 if users may add messages, else 0."""
    pg_message_edit: Flag | int | None = attrs.field(default=None, metadata={"key": "pgMessageEdit"})
    """1 if users may update messages, else 0."""
    pg_message_delete: Flag | int | None = attrs.field(default=None, metadata={"key": "pgMessageDelete"})
    """1 if users may delete messages, else 0."""
    pg_message_send: Flag | int | None = attrs.field(default=None, metadata={"key": "pgMessageSend"})
    """1 if users may send messages, else 0."""
    pg_contact_add: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactAdd"})
    """1 if users may add contacts, else 0."""
    pg_contact_edit: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactEdit"})
    """1 if users may update contacts, else 0."""
    pg_contact_delete: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactDelete"})
    """1 if users may delete contacts, else 0."""
    pg_contact_merge: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactMerge"})
    """1 if users may merge contacts, else 0."""
    pg_contact_import: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactImport"})
    """1 if users may import contacts, else 0."""
    pg_contact_export: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactExport"})
    """1 if users may export contacts, else 0."""
    pg_contact_approve: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactApprove"})
    """1 if users may approve contacts, else 0."""
    pg_contact_sync: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactSync"})
    """1 if users may sync contacts, else 0."""
    pg_contact_filters: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactFilters"})
    """1 if users may manage segments, else 0."""
    pg_contact_actions: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactActions"})
    """1 if users may manage actions on contacts, else 0."""
    pg_contact_fields: Flag | int | None = attrs.field(default=None, metadata={"key": "pgContactFields"})
    """1 if users may manage custom fields of contacts, else 0."""
    pg_user_add: Flag | int | None = None
    """1 if users may add users, else 0."""
    pg_user_edit: Flag | int | None = None
    """1 if users may update users, else 0."""
    pg_user_delete: Flag | int | None = None
    """1 if users may delete users, else 0."""
    pg_group_add: Flag | int | None = attrs.field(default=None, metadata={"key": "pgGroupAdd"})
    """1 if users may add groups, else 0."""
    pg_group_edit: Flag | int | None = attrs.field(default=None, metadata={"key": "pgGroupEdit"})
    """1 if users may update groups, else 0."""
    pg_group_delete: Flag | int | None = attrs.field(default=None, metadata={"key": "pgGroupDelete"})
    """1 if users may delete groups, else 0."""
    pg_template_add: Flag | int | None = attrs.field(default=None, metadata={"key": "pgTemplateAdd"})
    """1 if users may add templates, else 0."""
    pg_template_edit: Flag | int | None = attrs.field(default=None, metadata={"key": "pgTemplateEdit"})
    """1 if users may update templates, else 0."""
    pg_template_delete: Flag | int | None = attrs.field(default=None, metadata={"key": "pgTemplateDelete"})
    """1 if users may delete templates, else 0."""
    pg_personalization_add: Flag | int | None = attrs.field(default=None, metadata={"key": "pgPersonalizationAdd"})
    """1 if users may add personalization tags, else 0."""
    pg_personalization_edit: Flag | int | None = attrs.field(default=None, metadata={"key": "pgPersonalizationEdit"})
    """1 if users may update personalization tags, else 0."""
    pg_personalization_delete: Flag | int | None = attrs.field(
        default=None, metadata={"key": "pgPersonalizationDelete"}
    )
    """1 if users may delete personalization tags, else 0."""
    pg_automation_manage: Flag | int | None = attrs.field(default=None, metadata={"key": "pgAutomationManage"})
    """1 if users may manage automations, else 0."""
    pg_form_edit: Flag | int | None = attrs.field(default=None, metadata={"key": "pgFormEdit"})
    """1 if users may update forms, else 0."""
    pg_reports_campaign: Flag | int | None = attrs.field(default=None, metadata={"key": "pgReportsCampaign"})
    """1 if users may see reports on campaigns, else 0."""
    pg_reports_list: Flag | int | None = attrs.field(default=None, metadata={"key": "pgReportsList"})
    """1 if users may see reports on lists, else 0."""
    pg_reports_user: Flag | int | None = attrs.field(default=None, metadata={"key": "pgReportsUser"})
    """1 if users may see reports on users, else 0."""
    pg_reports_trend: Flag | int | None = attrs.field(default=None, metadata={"key": "pgReportsTrend"})
    """1 if users may see reports on trends, else 0."""
    pg_deal: Flag | int | None = attrs.field(default=None, metadata={"key": "pgDeal"})
    """1 if users may see deals, else 0."""
    pg_deal_delete: Flag | int | None = attrs.field(default=None, metadata={"key": "pgDealDelete"})
    """1 if users may delete deals, else 0."""
    pg_deal_reassign: Flag | int | None = attrs.field(default=None, metadata={"key": "pgDealReassign"})
    """1 if users may reassign deals, else 0."""
    pg_deal_group_add: Flag | int | None = attrs.field(default=None, metadata={"key": "pgDealGroupAdd"})
    """1 if users may add pipelines, else 0."""
    pg_deal_group_edit: Flag | int | None = attrs.field(default=None, metadata={"key": "pgDealGroupEdit"})
    """1 if users may update pipelines, else 0."""
    pg_deal_group_delete: Flag | int | None = attrs.field(default=None, metadata={"key": "pgDealGroupDelete"})
    """1 if users may delete pipelines, else 0."""
    pg_saved_responses_manage: Flag | int | None = attrs.field(default=None, metadata={"key": "pgSavedResponsesManage"})
    """1 if users may manage saved responses, else 0."""
    pg_reports_deal: Flag | None = attrs.field(default=None, metadata={"key": "pgReportsDeal"})
    """1 if users may see reports on deals, else 0."""
    pg_deal_fields: Flag | None = attrs.field(default=None, metadata={"key": "pgDealFields"})
    """1 if users may manage custom fields of deals, else 0."""
    pg_deal_list_all: Flag | None = attrs.field(default=None, metadata={"key": "pgDealListAll"})
    """1 if users may see all deals, else 0."""
    pg_deal_import: Flag | None = attrs.field(default=None, metadata={"key": "pgDealImport"})
    """1 if users may import deals, else 0."""
    pg_deal_export: Flag | None = attrs.field(default=None, metadata={"key": "pgDealExport"})
    """1 if users may export deals, else 0."""
    pg_deal_manage_roles: Flag | None = attrs.field(default=None, metadata={"key": "pgDealManageRoles"})
    """1 if users may manage roles in deals, else 0."""
    pg_deal_note_add: Flag | None = attrs.field(default=None, metadata={"key": "pgDealNoteAdd"})
    """1 if users may add notes to deals, else 0."""
    pg_deal_note_edit: Flag | None = attrs.field(default=None, metadata={"key": "pgDealNoteEdit"})
    """1 if users may update notes on deals, else 0."""
    pg_deal_note_delete: Flag | None = attrs.field(default=None, metadata={"key": "pgDealNoteDelete"})
    """1 if users may delete notes on deals, else 0."""
    pg_account_add: Flag | None = attrs.field(default=None, metadata={"key": "pgAccountAdd"})
    """1 if users may add accounts, else 0."""
    pg_account_edit: Flag | None = attrs.field(default=None, metadata={"key": "pgAccountEdit"})
    """1 if users may update accounts, else 0."""
    pg_account_delete: Flag | None = attrs.field(default=None, metadata={"key": "pgAccountDelete"})
    """1 if users may delete accounts, else 0."""
    pg_account_import: Flag | None = attrs.field(default=None, metadata={"key": "pgAccountImport"})
    """1 if users may import accounts, else 0."""
    pg_account_export: Flag | None = attrs.field(default=None, metadata={"key": "pgAccountExport"})
    """1 if users may export accounts, else 0."""
    pg_account_manage_custom_field: Flag | None = attrs.field(
        default=None, metadata={"key": "pgAccountManageCustomField"}
    )
    """1 if users may manage custom fields of accounts, else 0."""
    pg_account_note_add: Flag | None = attrs.field(default=None, metadata={"key": "pgAccountNoteAdd"})
    """1 if users may add notes to accounts, else 0."""
    pg_account_note_edit: Flag | None = attrs.field(default=None, metadata={"key": "pgAccountNoteEdit"})
    """1 if users may update notes on accounts, else 0."""
    pg_account_note_delete: Flag | None = attrs.field(default=None, metadata={"key": "pgAccountNoteDelete"})
    """1 if users may delete notes on accounts, else 0."""
    pg_tag_manage: Flag | None = attrs.field(default=None, metadata={"key": "pgTagManage"})
    """1 if users may manage tags, else 0."""
    pg_mfa_admin: Flag | None = attrs.field(default=None, metadata={"key": "pgMfaAdmin"})
    """1 if users may require multi-factor authentication, else 0."""
    pg_contact_resubscribe: Flag | None = attrs.field(default=None, metadata={"key": "pgContactResubscribe"})
    """1 if users may resubscribe contacts, else 0."""
    pg_subscriber_resubscribe: Flag | None = None
    """The older name of the same permission."""
    pg_landing_pages_access: Flag | None = attrs.field(default=None, metadata={"key": "pgLandingPagesAccess"})
    """1 if users may use landing pages, else 0."""
    pg_web_personalization_manage: Flag | None = attrs.field(
        default=None, metadata={"key": "pgWebPersonalizationManage"}
    )
    """1 if users may manage web personalization, else 0."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
