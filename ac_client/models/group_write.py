# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class GroupWrite(Model[JSON]):
    """A group as it is to be."""

    title: str | Unset = UNSET
    """Its name."""
    descript: str | Unset = UNSET
    """What it is for."""
    unsubscribelink: bool | int | str | Unset = UNSET
    """Whether mails must have an unsubscribe link."""
    optinconfirm: bool | int | str | Unset = UNSET
    """Whether subscriptions must be confirmed."""
    req_approval: bool | int | str | Unset = UNSET
    """Whether its campaigns need an approval."""
    req_approval_1_st: str | int | Unset = UNSET
    """How many first campaigns need an approval."""
    req_approval_notify: str | Unset = UNSET
    """E-mail address that is told of campaigns to be approved."""
    socialdata: bool | int | str | Unset = UNSET
    """Whether data from social networks is shown."""
    pg_startup_reports: bool | int | str | Unset = UNSET
    """Whether users see a report at first."""
    pg_startup_gettingstarted: bool | int | str | Unset = UNSET
    """Whether users see the introduction at first."""
    pg_list_add: bool | int | str | Unset = UNSET
    """Whether users may add lists."""
    pg_list_edit: bool | int | str | Unset = UNSET
    """Whether users may change lists."""
    pg_list_delete: bool | int | str | Unset = UNSET
    """Whether users may delete lists."""
    pg_list_headers: bool | int | str | Unset = UNSET
    """Whether users may set mail headers of lists."""
    pg_list_emailaccount: bool | int | str | Unset = UNSET
    """Whether users may set up unsubscribing by e-mail."""
    pg_list_bounce: bool | int | str | Unset = UNSET
    """Whether users may see the bounce settings of lists."""
    pg_message_add: bool | int | str | Unset = UNSET
    """Whether users may add messages."""
    pg_message_edit: bool | int | str | Unset = UNSET
    """Whether users may change messages."""
    pg_message_delete: bool | int | str | Unset = UNSET
    """Whether users may delete messages."""
    pg_message_send: bool | int | str | Unset = UNSET
    """Whether users may send messages."""
    pg_contact_add: bool | int | str | Unset = UNSET
    """Whether users may add contacts."""
    pg_contact_edit: bool | int | str | Unset = UNSET
    """Whether users may change contacts."""
    pg_contact_delete: bool | int | str | Unset = UNSET
    """Whether users may delete contacts."""
    pg_contact_merge: bool | int | str | Unset = UNSET
    """Whether users may merge contacts."""
    pg_contact_import: bool | int | str | Unset = UNSET
    """Whether users may import contacts."""
    pg_contact_export: bool | int | str | Unset = UNSET
    """Whether users may export contacts."""
    pg_contact_approve: bool | int | str | Unset = UNSET
    """Whether users may approve contacts."""
    pg_contact_sync: bool | int | str | Unset = UNSET
    """Whether users may synchronize contacts."""
    pg_contact_filters: bool | int | str | Unset = UNSET
    """Whether users may manage segments."""
    pg_contact_actions: bool | int | str | Unset = UNSET
    """Whether users may manage actions on contacts."""
    pg_contact_fields: bool | int | str | Unset = UNSET
    """Whether users may manage custom fields of contacts."""
    pg_user_add: bool | int | str | Unset = UNSET
    """Whether users may add users."""
    pg_user_edit: bool | int | str | Unset = UNSET
    """Whether users may change users."""
    pg_user_delete: bool | int | str | Unset = UNSET
    """Whether users may delete users."""
    pg_group_add: bool | int | str | Unset = UNSET
    """Whether users may add groups."""
    pg_group_edit: bool | int | str | Unset = UNSET
    """Whether users may change groups."""
    pg_group_delete: bool | int | str | Unset = UNSET
    """Whether users may delete groups."""
    pg_template_add: bool | int | str | Unset = UNSET
    """Whether users may add templates."""
    pg_template_edit: bool | int | str | Unset = UNSET
    """Whether users may change templates."""
    pg_template_delete: bool | int | str | Unset = UNSET
    """Whether users may delete templates."""
    pg_personalization_add: bool | int | str | Unset = UNSET
    """Whether users may add personalization tags."""
    pg_personalization_edit: bool | int | str | Unset = UNSET
    """Whether users may change personalization tags."""
    pg_personalization_delete: bool | int | str | Unset = UNSET
    """Whether users may delete personalization tags."""
    pg_automation_manage: bool | int | str | Unset = UNSET
    """Whether users may manage automations."""
    pg_form_edit: bool | int | str | Unset = UNSET
    """Whether users may change forms."""
    pg_reports_campaign: bool | int | str | Unset = UNSET
    """Whether users may see reports on campaigns."""
    pg_reports_list: bool | int | str | Unset = UNSET
    """Whether users may see reports on lists."""
    pg_reports_user: bool | int | str | Unset = UNSET
    """Whether users may see reports on users."""
    pg_reports_trend: bool | int | str | Unset = UNSET
    """Whether users may see reports on trends."""
    pg_deal: bool | int | str | Unset = UNSET
    """Whether users may see deals."""
    pg_deal_delete: bool | int | str | Unset = UNSET
    """Whether users may delete deals."""
    pg_deal_reassign: bool | int | str | Unset = UNSET
    """Whether users may give deals to other users."""
    pg_deal_group_add: bool | int | str | Unset = UNSET
    """Whether users may add pipelines."""
    pg_deal_group_edit: bool | int | str | Unset = UNSET
    """Whether users may change pipelines."""
    pg_deal_group_delete: bool | int | str | Unset = UNSET
    """Whether users may delete pipelines."""
    pg_saved_responses_manage: bool | int | str | Unset = UNSET
    """Whether users may manage saved responses."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.title = pop("title", UNSET)
        model.descript = pop("descript", UNSET)
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
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.title) is not UNSET:
            d["title"] = v
        if (v := model.descript) is not UNSET:
            d["descript"] = v
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
        d.update(self.additional_properties)
        return d
