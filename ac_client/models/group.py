# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Group(Model[JSON]):
    """A group of users, with what they may do."""

    id: str
    """The group's id."""
    title: str
    """Its name."""
    p_admin: str | int
    """1 in all examples; the vendor says nothing of it."""
    descript: str | None | Unset = UNSET
    """What it is for."""
    sdate: str | None | Unset = UNSET
    """When it was made."""
    unsubscribelink: str | Unset = UNSET
    """1 when mails must have an unsubscribe link, else 0."""
    optinconfirm: str | Unset = UNSET
    """1 when subscriptions must be confirmed, else 0."""
    req_approval: str | int | Unset = UNSET
    """1 when its campaigns need an approval, else 0."""
    req_approval_1_st: str | int | Unset = UNSET
    """How many first campaigns need an approval."""
    req_approval_notify: str | Unset = UNSET
    """E-mail address that is told of campaigns to be approved."""
    socialdata: str | Unset = UNSET
    """1 when data from social networks is shown, else 0."""
    pg_startup_reports: str | int | Unset = UNSET
    """1 when users see a report at first, else 0."""
    pg_startup_gettingstarted: str | int | Unset = UNSET
    """1 when users see the introduction at first, else 0."""
    pg_list_add: str | int | Unset = UNSET
    """1 when users may add lists, else 0."""
    pg_list_edit: str | int | Unset = UNSET
    """1 when users may change lists, else 0."""
    pg_list_delete: str | int | Unset = UNSET
    """1 when users may delete lists, else 0."""
    pg_list_headers: str | int | Unset = UNSET
    """1 when users may set mail headers of lists, else 0."""
    pg_list_emailaccount: str | int | Unset = UNSET
    """1 when users may set up unsubscribing by e-mail, else 0."""
    pg_list_bounce: str | int | Unset = UNSET
    """1 when users may see the bounce settings of lists, else 0."""
    pg_message_add: str | int | Unset = UNSET
    """1 when users may add messages, else 0."""
    pg_message_edit: str | int | Unset = UNSET
    """1 when users may change messages, else 0."""
    pg_message_delete: str | int | Unset = UNSET
    """1 when users may delete messages, else 0."""
    pg_message_send: str | int | Unset = UNSET
    """1 when users may send messages, else 0."""
    pg_contact_add: str | int | Unset = UNSET
    """1 when users may add contacts, else 0."""
    pg_contact_edit: str | int | Unset = UNSET
    """1 when users may change contacts, else 0."""
    pg_contact_delete: str | int | Unset = UNSET
    """1 when users may delete contacts, else 0."""
    pg_contact_merge: str | int | Unset = UNSET
    """1 when users may merge contacts, else 0."""
    pg_contact_import: str | int | Unset = UNSET
    """1 when users may import contacts, else 0."""
    pg_contact_export: str | int | Unset = UNSET
    """1 when users may export contacts, else 0."""
    pg_contact_approve: str | int | Unset = UNSET
    """1 when users may approve contacts, else 0."""
    pg_contact_sync: str | int | Unset = UNSET
    """1 when users may synchronize contacts, else 0."""
    pg_contact_filters: str | int | Unset = UNSET
    """1 when users may manage segments, else 0."""
    pg_contact_actions: str | int | Unset = UNSET
    """1 when users may manage actions on contacts, else 0."""
    pg_contact_fields: str | int | Unset = UNSET
    """1 when users may manage custom fields of contacts, else 0."""
    pg_user_add: str | int | Unset = UNSET
    """1 when users may add users, else 0."""
    pg_user_edit: str | int | Unset = UNSET
    """1 when users may change users, else 0."""
    pg_user_delete: str | int | Unset = UNSET
    """1 when users may delete users, else 0."""
    pg_group_add: str | int | Unset = UNSET
    """1 when users may add groups, else 0."""
    pg_group_edit: str | int | Unset = UNSET
    """1 when users may change groups, else 0."""
    pg_group_delete: str | int | Unset = UNSET
    """1 when users may delete groups, else 0."""
    pg_template_add: str | int | Unset = UNSET
    """1 when users may add templates, else 0."""
    pg_template_edit: str | int | Unset = UNSET
    """1 when users may change templates, else 0."""
    pg_template_delete: str | int | Unset = UNSET
    """1 when users may delete templates, else 0."""
    pg_personalization_add: str | int | Unset = UNSET
    """1 when users may add personalization tags, else 0."""
    pg_personalization_edit: str | int | Unset = UNSET
    """1 when users may change personalization tags, else 0."""
    pg_personalization_delete: str | int | Unset = UNSET
    """1 when users may delete personalization tags, else 0."""
    pg_automation_manage: str | int | Unset = UNSET
    """1 when users may manage automations, else 0."""
    pg_form_edit: str | int | Unset = UNSET
    """1 when users may change forms, else 0."""
    pg_reports_campaign: str | int | Unset = UNSET
    """1 when users may see reports on campaigns, else 0."""
    pg_reports_list: str | int | Unset = UNSET
    """1 when users may see reports on lists, else 0."""
    pg_reports_user: str | int | Unset = UNSET
    """1 when users may see reports on users, else 0."""
    pg_reports_trend: str | int | Unset = UNSET
    """1 when users may see reports on trends, else 0."""
    pg_deal: str | int | Unset = UNSET
    """1 when users may see deals, else 0."""
    pg_deal_delete: str | int | Unset = UNSET
    """1 when users may delete deals, else 0."""
    pg_deal_reassign: str | int | Unset = UNSET
    """1 when users may give deals to other users, else 0."""
    pg_deal_group_add: str | int | Unset = UNSET
    """1 when users may add pipelines, else 0."""
    pg_deal_group_edit: str | int | Unset = UNSET
    """1 when users may change pipelines, else 0."""
    pg_deal_group_delete: str | int | Unset = UNSET
    """1 when users may delete pipelines, else 0."""
    pg_saved_responses_manage: str | int | Unset = UNSET
    """1 when users may manage saved responses, else 0."""
    pg_reports_deal: str | Unset = UNSET
    """1 when users may see reports on deals, else 0."""
    pg_deal_fields: str | Unset = UNSET
    """1 when users may manage custom fields of deals, else 0."""
    pg_deal_list_all: str | Unset = UNSET
    """1 when users may see all deals, else 0."""
    pg_deal_import: str | Unset = UNSET
    """1 when users may import deals, else 0."""
    pg_deal_export: str | Unset = UNSET
    """1 when users may export deals, else 0."""
    pg_deal_manage_roles: str | Unset = UNSET
    """1 when users may manage roles in deals, else 0."""
    pg_deal_note_add: str | Unset = UNSET
    """1 when users may add notes to deals, else 0."""
    pg_deal_note_edit: str | Unset = UNSET
    """1 when users may change notes on deals, else 0."""
    pg_deal_note_delete: str | Unset = UNSET
    """1 when users may delete notes on deals, else 0."""
    pg_account_add: str | Unset = UNSET
    """1 when users may add accounts, else 0."""
    pg_account_edit: str | Unset = UNSET
    """1 when users may change accounts, else 0."""
    pg_account_delete: str | Unset = UNSET
    """1 when users may delete accounts, else 0."""
    pg_account_import: str | Unset = UNSET
    """1 when users may import accounts, else 0."""
    pg_account_export: str | Unset = UNSET
    """1 when users may export accounts, else 0."""
    pg_account_manage_custom_field: str | Unset = UNSET
    """1 when users may manage custom fields of accounts, else 0."""
    pg_account_note_add: str | Unset = UNSET
    """1 when users may add notes to accounts, else 0."""
    pg_account_note_edit: str | Unset = UNSET
    """1 when users may change notes on accounts, else 0."""
    pg_account_note_delete: str | Unset = UNSET
    """1 when users may delete notes on accounts, else 0."""
    pg_tag_manage: str | Unset = UNSET
    """1 when users may manage tags, else 0."""
    pg_mfa_admin: str | Unset = UNSET
    """1 when users may require second factors, else 0."""
    pg_contact_resubscribe: str | Unset = UNSET
    """1 when users may subscribe contacts again, else 0."""
    pg_subscriber_resubscribe: str | Unset = UNSET
    """1 when users may subscribe contacts again (an older name), else 0."""
    pg_landing_pages_access: str | Unset = UNSET
    """1 when users may use landing pages, else 0."""
    pg_web_personalization_manage: str | Unset = UNSET
    """1 when users may manage web personalization, else 0."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.title = pop("title", UNSET)
        model.p_admin = pop("p_admin", UNSET)
        model.descript = pop("descript", UNSET)
        model.sdate = pop("sdate", UNSET)
        model.unsubscribelink = pop("unsubscribelink", UNSET)
        model.optinconfirm = pop("optinconfirm", UNSET)
        model.req_approval = pop("reqApproval", UNSET)
        model.req_approval_1_st = pop("reqApproval1st", UNSET)
        model.req_approval_notify = pop("reqApprovalNotify", UNSET)
        model.socialdata = pop("socialdata", UNSET)
        model.pg_startup_reports = pop("pgStartupReports", UNSET)
        model.pg_startup_gettingstarted = pop("pgStartupGettingstarted", UNSET)
        model.pg_list_add = pop("pgListAdd", UNSET)
        model.pg_list_edit = pop("pgListEdit", UNSET)
        model.pg_list_delete = pop("pgListDelete", UNSET)
        model.pg_list_headers = pop("pgListHeaders", UNSET)
        model.pg_list_emailaccount = pop("pgListEmailaccount", UNSET)
        model.pg_list_bounce = pop("pgListBounce", UNSET)
        model.pg_message_add = pop("pgMessageAdd", UNSET)
        model.pg_message_edit = pop("pgMessageEdit", UNSET)
        model.pg_message_delete = pop("pgMessageDelete", UNSET)
        model.pg_message_send = pop("pgMessageSend", UNSET)
        model.pg_contact_add = pop("pgContactAdd", UNSET)
        model.pg_contact_edit = pop("pgContactEdit", UNSET)
        model.pg_contact_delete = pop("pgContactDelete", UNSET)
        model.pg_contact_merge = pop("pgContactMerge", UNSET)
        model.pg_contact_import = pop("pgContactImport", UNSET)
        model.pg_contact_export = pop("pgContactExport", UNSET)
        model.pg_contact_approve = pop("pgContactApprove", UNSET)
        model.pg_contact_sync = pop("pgContactSync", UNSET)
        model.pg_contact_filters = pop("pgContactFilters", UNSET)
        model.pg_contact_actions = pop("pgContactActions", UNSET)
        model.pg_contact_fields = pop("pgContactFields", UNSET)
        model.pg_user_add = pop("pg_user_add", UNSET)
        model.pg_user_edit = pop("pg_user_edit", UNSET)
        model.pg_user_delete = pop("pg_user_delete", UNSET)
        model.pg_group_add = pop("pgGroupAdd", UNSET)
        model.pg_group_edit = pop("pgGroupEdit", UNSET)
        model.pg_group_delete = pop("pgGroupDelete", UNSET)
        model.pg_template_add = pop("pgTemplateAdd", UNSET)
        model.pg_template_edit = pop("pgTemplateEdit", UNSET)
        model.pg_template_delete = pop("pgTemplateDelete", UNSET)
        model.pg_personalization_add = pop("pgPersonalizationAdd", UNSET)
        model.pg_personalization_edit = pop("pgPersonalizationEdit", UNSET)
        model.pg_personalization_delete = pop("pgPersonalizationDelete", UNSET)
        model.pg_automation_manage = pop("pgAutomationManage", UNSET)
        model.pg_form_edit = pop("pgFormEdit", UNSET)
        model.pg_reports_campaign = pop("pgReportsCampaign", UNSET)
        model.pg_reports_list = pop("pgReportsList", UNSET)
        model.pg_reports_user = pop("pgReportsUser", UNSET)
        model.pg_reports_trend = pop("pgReportsTrend", UNSET)
        model.pg_deal = pop("pgDeal", UNSET)
        model.pg_deal_delete = pop("pgDealDelete", UNSET)
        model.pg_deal_reassign = pop("pgDealReassign", UNSET)
        model.pg_deal_group_add = pop("pgDealGroupAdd", UNSET)
        model.pg_deal_group_edit = pop("pgDealGroupEdit", UNSET)
        model.pg_deal_group_delete = pop("pgDealGroupDelete", UNSET)
        model.pg_saved_responses_manage = pop("pgSavedResponsesManage", UNSET)
        model.pg_reports_deal = pop("pgReportsDeal", UNSET)
        model.pg_deal_fields = pop("pgDealFields", UNSET)
        model.pg_deal_list_all = pop("pgDealListAll", UNSET)
        model.pg_deal_import = pop("pgDealImport", UNSET)
        model.pg_deal_export = pop("pgDealExport", UNSET)
        model.pg_deal_manage_roles = pop("pgDealManageRoles", UNSET)
        model.pg_deal_note_add = pop("pgDealNoteAdd", UNSET)
        model.pg_deal_note_edit = pop("pgDealNoteEdit", UNSET)
        model.pg_deal_note_delete = pop("pgDealNoteDelete", UNSET)
        model.pg_account_add = pop("pgAccountAdd", UNSET)
        model.pg_account_edit = pop("pgAccountEdit", UNSET)
        model.pg_account_delete = pop("pgAccountDelete", UNSET)
        model.pg_account_import = pop("pgAccountImport", UNSET)
        model.pg_account_export = pop("pgAccountExport", UNSET)
        model.pg_account_manage_custom_field = pop("pgAccountManageCustomField", UNSET)
        model.pg_account_note_add = pop("pgAccountNoteAdd", UNSET)
        model.pg_account_note_edit = pop("pgAccountNoteEdit", UNSET)
        model.pg_account_note_delete = pop("pgAccountNoteDelete", UNSET)
        model.pg_tag_manage = pop("pgTagManage", UNSET)
        model.pg_mfa_admin = pop("pgMfaAdmin", UNSET)
        model.pg_contact_resubscribe = pop("pgContactResubscribe", UNSET)
        model.pg_subscriber_resubscribe = pop("pg_subscriber_resubscribe", UNSET)
        model.pg_landing_pages_access = pop("pgLandingPagesAccess", UNSET)
        model.pg_web_personalization_manage = pop("pgWebPersonalizationManage", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.p_admin) is not UNSET:
            d["p_admin"] = v
        if (v := model.descript) is not UNSET:
            d["descript"] = v
        if (v := model.sdate) is not UNSET:
            d["sdate"] = v
        if (v := model.unsubscribelink) is not UNSET:
            d["unsubscribelink"] = v
        if (v := model.optinconfirm) is not UNSET:
            d["optinconfirm"] = v
        if (v := model.req_approval) is not UNSET:
            d["reqApproval"] = v
        if (v := model.req_approval_1_st) is not UNSET:
            d["reqApproval1st"] = v
        if (v := model.req_approval_notify) is not UNSET:
            d["reqApprovalNotify"] = v
        if (v := model.socialdata) is not UNSET:
            d["socialdata"] = v
        if (v := model.pg_startup_reports) is not UNSET:
            d["pgStartupReports"] = v
        if (v := model.pg_startup_gettingstarted) is not UNSET:
            d["pgStartupGettingstarted"] = v
        if (v := model.pg_list_add) is not UNSET:
            d["pgListAdd"] = v
        if (v := model.pg_list_edit) is not UNSET:
            d["pgListEdit"] = v
        if (v := model.pg_list_delete) is not UNSET:
            d["pgListDelete"] = v
        if (v := model.pg_list_headers) is not UNSET:
            d["pgListHeaders"] = v
        if (v := model.pg_list_emailaccount) is not UNSET:
            d["pgListEmailaccount"] = v
        if (v := model.pg_list_bounce) is not UNSET:
            d["pgListBounce"] = v
        if (v := model.pg_message_add) is not UNSET:
            d["pgMessageAdd"] = v
        if (v := model.pg_message_edit) is not UNSET:
            d["pgMessageEdit"] = v
        if (v := model.pg_message_delete) is not UNSET:
            d["pgMessageDelete"] = v
        if (v := model.pg_message_send) is not UNSET:
            d["pgMessageSend"] = v
        if (v := model.pg_contact_add) is not UNSET:
            d["pgContactAdd"] = v
        if (v := model.pg_contact_edit) is not UNSET:
            d["pgContactEdit"] = v
        if (v := model.pg_contact_delete) is not UNSET:
            d["pgContactDelete"] = v
        if (v := model.pg_contact_merge) is not UNSET:
            d["pgContactMerge"] = v
        if (v := model.pg_contact_import) is not UNSET:
            d["pgContactImport"] = v
        if (v := model.pg_contact_export) is not UNSET:
            d["pgContactExport"] = v
        if (v := model.pg_contact_approve) is not UNSET:
            d["pgContactApprove"] = v
        if (v := model.pg_contact_sync) is not UNSET:
            d["pgContactSync"] = v
        if (v := model.pg_contact_filters) is not UNSET:
            d["pgContactFilters"] = v
        if (v := model.pg_contact_actions) is not UNSET:
            d["pgContactActions"] = v
        if (v := model.pg_contact_fields) is not UNSET:
            d["pgContactFields"] = v
        if (v := model.pg_user_add) is not UNSET:
            d["pg_user_add"] = v
        if (v := model.pg_user_edit) is not UNSET:
            d["pg_user_edit"] = v
        if (v := model.pg_user_delete) is not UNSET:
            d["pg_user_delete"] = v
        if (v := model.pg_group_add) is not UNSET:
            d["pgGroupAdd"] = v
        if (v := model.pg_group_edit) is not UNSET:
            d["pgGroupEdit"] = v
        if (v := model.pg_group_delete) is not UNSET:
            d["pgGroupDelete"] = v
        if (v := model.pg_template_add) is not UNSET:
            d["pgTemplateAdd"] = v
        if (v := model.pg_template_edit) is not UNSET:
            d["pgTemplateEdit"] = v
        if (v := model.pg_template_delete) is not UNSET:
            d["pgTemplateDelete"] = v
        if (v := model.pg_personalization_add) is not UNSET:
            d["pgPersonalizationAdd"] = v
        if (v := model.pg_personalization_edit) is not UNSET:
            d["pgPersonalizationEdit"] = v
        if (v := model.pg_personalization_delete) is not UNSET:
            d["pgPersonalizationDelete"] = v
        if (v := model.pg_automation_manage) is not UNSET:
            d["pgAutomationManage"] = v
        if (v := model.pg_form_edit) is not UNSET:
            d["pgFormEdit"] = v
        if (v := model.pg_reports_campaign) is not UNSET:
            d["pgReportsCampaign"] = v
        if (v := model.pg_reports_list) is not UNSET:
            d["pgReportsList"] = v
        if (v := model.pg_reports_user) is not UNSET:
            d["pgReportsUser"] = v
        if (v := model.pg_reports_trend) is not UNSET:
            d["pgReportsTrend"] = v
        if (v := model.pg_deal) is not UNSET:
            d["pgDeal"] = v
        if (v := model.pg_deal_delete) is not UNSET:
            d["pgDealDelete"] = v
        if (v := model.pg_deal_reassign) is not UNSET:
            d["pgDealReassign"] = v
        if (v := model.pg_deal_group_add) is not UNSET:
            d["pgDealGroupAdd"] = v
        if (v := model.pg_deal_group_edit) is not UNSET:
            d["pgDealGroupEdit"] = v
        if (v := model.pg_deal_group_delete) is not UNSET:
            d["pgDealGroupDelete"] = v
        if (v := model.pg_saved_responses_manage) is not UNSET:
            d["pgSavedResponsesManage"] = v
        if (v := model.pg_reports_deal) is not UNSET:
            d["pgReportsDeal"] = v
        if (v := model.pg_deal_fields) is not UNSET:
            d["pgDealFields"] = v
        if (v := model.pg_deal_list_all) is not UNSET:
            d["pgDealListAll"] = v
        if (v := model.pg_deal_import) is not UNSET:
            d["pgDealImport"] = v
        if (v := model.pg_deal_export) is not UNSET:
            d["pgDealExport"] = v
        if (v := model.pg_deal_manage_roles) is not UNSET:
            d["pgDealManageRoles"] = v
        if (v := model.pg_deal_note_add) is not UNSET:
            d["pgDealNoteAdd"] = v
        if (v := model.pg_deal_note_edit) is not UNSET:
            d["pgDealNoteEdit"] = v
        if (v := model.pg_deal_note_delete) is not UNSET:
            d["pgDealNoteDelete"] = v
        if (v := model.pg_account_add) is not UNSET:
            d["pgAccountAdd"] = v
        if (v := model.pg_account_edit) is not UNSET:
            d["pgAccountEdit"] = v
        if (v := model.pg_account_delete) is not UNSET:
            d["pgAccountDelete"] = v
        if (v := model.pg_account_import) is not UNSET:
            d["pgAccountImport"] = v
        if (v := model.pg_account_export) is not UNSET:
            d["pgAccountExport"] = v
        if (v := model.pg_account_manage_custom_field) is not UNSET:
            d["pgAccountManageCustomField"] = v
        if (v := model.pg_account_note_add) is not UNSET:
            d["pgAccountNoteAdd"] = v
        if (v := model.pg_account_note_edit) is not UNSET:
            d["pgAccountNoteEdit"] = v
        if (v := model.pg_account_note_delete) is not UNSET:
            d["pgAccountNoteDelete"] = v
        if (v := model.pg_tag_manage) is not UNSET:
            d["pgTagManage"] = v
        if (v := model.pg_mfa_admin) is not UNSET:
            d["pgMfaAdmin"] = v
        if (v := model.pg_contact_resubscribe) is not UNSET:
            d["pgContactResubscribe"] = v
        if (v := model.pg_subscriber_resubscribe) is not UNSET:
            d["pg_subscriber_resubscribe"] = v
        if (v := model.pg_landing_pages_access) is not UNSET:
            d["pgLandingPagesAccess"] = v
        if (v := model.pg_web_personalization_manage) is not UNSET:
            d["pgWebPersonalizationManage"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
