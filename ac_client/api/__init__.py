# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""What `AsyncClient` and `Client` inherit: one property per tag of the OpenAPI document."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from .account_contacts import AccountContacts, AsyncAccountContacts
    from .account_field_values import AccountFieldValues, AsyncAccountFieldValues
    from .account_fields import AccountFields, AsyncAccountFields
    from .accounts import Accounts, AsyncAccounts
    from .activities import Activities, AsyncActivities
    from .address_groups import AddressGroups, AsyncAddressGroups
    from .address_lists import AddressLists, AsyncAddressLists
    from .addresses import Addresses, AsyncAddresses
    from .automation_blocks import AsyncAutomationBlocks, AutomationBlocks
    from .automations import AsyncAutomations, Automations
    from .bounce_logs import AsyncBounceLogs, BounceLogs
    from .brandings import AsyncBrandings, Brandings
    from .calendars import AsyncCalendars, Calendars
    from .campaign_links import AsyncCampaignLinks, CampaignLinks
    from .campaign_lists import AsyncCampaignLists, CampaignLists
    from .campaign_messages import AsyncCampaignMessages, CampaignMessages
    from .campaigns import AsyncCampaigns, Campaigns
    from .configs import AsyncConfigs, Configs
    from .connections import AsyncConnections, Connections
    from .contact_automations import AsyncContactAutomations, ContactAutomations
    from .contact_data import AsyncContactData, ContactData
    from .contact_deals import AsyncContactDeals, ContactDeals
    from .contact_emails import AsyncContactEmails, ContactEmails
    from .contact_lists import AsyncContactLists, ContactLists
    from .contact_tags import AsyncContactTags, ContactTags
    from .contacts import AsyncContacts, Contacts
    from .conversions import AsyncConversions, Conversions
    from .custom_objects import AsyncCustomObjects, CustomObjects
    from .deal_activities import AsyncDealActivities, DealActivities
    from .deal_field_values import AsyncDealFieldValues, DealFieldValues
    from .deal_fields import AsyncDealFields, DealFields
    from .deal_roles import AsyncDealRoles, DealRoles
    from .deal_stages import AsyncDealStages, DealStages
    from .deals import AsyncDeals, Deals
    from .ecom_customers import AsyncEcomCustomers, EcomCustomers
    from .ecom_order_activities import AsyncEcomOrderActivities, EcomOrderActivities
    from .ecom_order_products import AsyncEcomOrderProducts, EcomOrderProducts
    from .ecom_orders import AsyncEcomOrders, EcomOrders
    from .ecommerce import AsyncEcommerce, Ecommerce
    from .email_activities import AsyncEmailActivities, EmailActivities
    from .email_editor import AsyncEmailEditor, EmailEditor
    from .event_tracking import AsyncEventTracking, EventTracking
    from .events import AsyncEvents, Events
    from .exclusions import AsyncExclusions, Exclusions
    from .field_group_members import AsyncFieldGroupMembers, FieldGroupMembers
    from .field_groups import AsyncFieldGroups, FieldGroups
    from .field_options import AsyncFieldOptions, FieldOptions
    from .field_relations import AsyncFieldRelations, FieldRelations
    from .field_values import AsyncFieldValues, FieldValues
    from .fields import AsyncFields, Fields
    from .forms import AsyncForms, Forms
    from .goals import AsyncGoals, Goals
    from .group_limits import AsyncGroupLimits, GroupLimits
    from .groups import AsyncGroups, Groups
    from .imports import AsyncImports, Imports
    from .legacy_segments import AsyncLegacySegments, LegacySegments
    from .list_permissions import AsyncListPermissions, ListPermissions
    from .lists import AsyncLists, Lists
    from .messages import AsyncMessages, Messages
    from .notes import AsyncNotes, Notes
    from .personalizations import AsyncPersonalizations, Personalizations
    from .pipeline_users import AsyncPipelineUsers, PipelineUsers
    from .pipelines import AsyncPipelines, Pipelines
    from .saved_responses import AsyncSavedResponses, SavedResponses
    from .scores import AsyncScores, Scores
    from .segments import AsyncSegments, Segments
    from .site_messages import AsyncSiteMessages, SiteMessages
    from .site_tracking import AsyncSiteTracking, SiteTracking
    from .site_tracking_domains import AsyncSiteTrackingDomains, SiteTrackingDomains
    from .sms import AsyncSms, Sms
    from .sms_broadcasts import AsyncSmsBroadcasts, SmsBroadcasts
    from .tags import AsyncTags, Tags
    from .task_outcomes import AsyncTaskOutcomes, TaskOutcomes
    from .task_reminders import AsyncTaskReminders, TaskReminders
    from .task_type_outcome_relations import AsyncTaskTypeOutcomeRelations, TaskTypeOutcomeRelations
    from .task_types import AsyncTaskTypes, TaskTypes
    from .tasks import AsyncTasks, Tasks
    from .templates import AsyncTemplates, Templates
    from .users import AsyncUsers, Users
    from .webhooks import AsyncWebhooks, Webhooks
    from .whatsapp_conversations import AsyncWhatsappConversations, WhatsappConversations
    from .whatsapp_flows import AsyncWhatsappFlows, WhatsappFlows
    from .whatsapp_templates import AsyncWhatsappTemplates, WhatsappTemplates

TAGS = (
    "contacts",
    "contact_tags",
    "contact_lists",
    "contact_automations",
    "contact_deals",
    "contact_data",
    "contact_emails",
    "bounce_logs",
    "imports",
    "activities",
    "email_activities",
    "tags",
    "lists",
    "exclusions",
    "list_permissions",
    "fields",
    "field_options",
    "field_relations",
    "field_values",
    "field_groups",
    "field_group_members",
    "notes",
    "segments",
    "legacy_segments",
    "scores",
    "accounts",
    "account_contacts",
    "account_fields",
    "account_field_values",
    "deals",
    "deal_activities",
    "pipelines",
    "pipeline_users",
    "deal_stages",
    "deal_fields",
    "deal_field_values",
    "deal_roles",
    "tasks",
    "task_types",
    "task_outcomes",
    "task_type_outcome_relations",
    "task_reminders",
    "automations",
    "automation_blocks",
    "goals",
    "campaigns",
    "campaign_links",
    "campaign_lists",
    "campaign_messages",
    "messages",
    "templates",
    "personalizations",
    "email_editor",
    "saved_responses",
    "forms",
    "brandings",
    "calendars",
    "sms",
    "sms_broadcasts",
    "whatsapp_templates",
    "whatsapp_flows",
    "whatsapp_conversations",
    "connections",
    "ecom_customers",
    "ecom_orders",
    "ecom_order_products",
    "ecom_order_activities",
    "ecommerce",
    "custom_objects",
    "events",
    "event_tracking",
    "site_tracking",
    "site_tracking_domains",
    "site_messages",
    "conversions",
    "webhooks",
    "users",
    "groups",
    "group_limits",
    "addresses",
    "address_groups",
    "address_lists",
    "configs",
)
"""The document's tags, each a property of the clients and a package beside this one."""

PATHS = """
/contacts contacts.list_contacts
/contacts/{id} contacts.get_contact
/contacts/{id}/contactGoals contacts.list_contact_goals
/contacts/{id}/contactLogs contacts.list_contact_logs
/contacts/{id}/trackingLogs contacts.list_contact_tracking_logs
/contacts/{id}/geoIps contacts.list_contact_geo_ips
/contacts/{id}/scoreValues contacts.list_contact_score_values
/contacts/{id}/automationEntryCounts contacts.list_contact_automation_entry_counts
/contacts/{id}/organization contacts.get_contact_organization
/contacts/{id}/plusAppend contacts.get_contact_plus_append
/trackingLogs/{event_id}/contact contacts.get_contact_by_tracking_log
/geoIps/{id}/geoAddress contacts.get_contact_geo_address
/contactTags contact_tags.list_contact_tags
/contactTags/{id} contact_tags.get_contact_tag
/contacts/{id}/contactTags contact_tags.list_contact_tags_by_contact
/contactLists contact_lists.list_contact_lists
/contacts/{id}/contactLists contact_lists.list_contact_lists_by_contact
/contactAutomations contact_automations.list_contact_automations
/contactAutomations/{id} contact_automations.get_contact_automation
/contacts/{id}/contactAutomations contact_automations.list_contact_automations_by_contact
/contactDeals contact_deals.list_contact_deals
/contactDeals/{id} contact_deals.get_contact_deal
/contacts/{id}/contactDeals contact_deals.list_contact_deals_by_contact
/contactData contact_data.list_contact_data
/contacts/{id}/contactData contact_data.get_contact_data_by_contact
/contactEmails contact_emails.list_contact_emails
/bounceLogs bounce_logs.list_bounce_logs
/contacts/{id}/bounceLogs bounce_logs.list_bounce_logs_by_contact
/import/bulk_import imports.get_import_overview
/import/info imports.get_import
/activities activities.list_activities
/emailActivities email_activities.list_email_activities
/tags tags.list_tags
/tags/{id} tags.get_tag
/lists lists.list_lists
/lists/{id} lists.get_list
/lists/exclusions exclusions.list_exclusions
/lists/exclusions/{id} exclusions.get_exclusion
/listGroups list_permissions.list_list_permissions
/listGroups/{id} list_permissions.get_list_permission
/fields fields.list_fields
/fields/{id} fields.get_field
/fieldOptions/{id} field_options.get_field_option
/fields/{id}/options field_options.list_field_options_by_field
/fieldRels/{id} field_relations.get_field_relation
/fieldValues field_values.list_field_values
/fieldValues/{id} field_values.get_field_value
/contacts/{id}/fieldValues field_values.list_field_values_by_contact
/groupMembers field_groups.list_field_groups
/groupMembers/{id} field_group_members.get_field_group_member
/notes notes.list_notes
/notes/{id} notes.get_note
/contacts/{id}/notes notes.list_notes_by_contact
/audiences segments.list_segments
/audiences/{segment_id} segments.get_segment_summary
/segmentsV2/{segment_id} segments.get_segment
/segmentsV2/{segment_id}/createdDate/{timestamp} segments.get_segment_version
/segmentsV2/count-history segments.list_segment_counts
/segmentsV2/{segment_id}/count-history segments.get_segment_count_history
/segmentsV2/{segment_id}/count-history/{timestamp} segments.get_segment_count_at
/segmentMatchAll/{segment_id} segments.match_segment
/segmentMatchAll/{segment_id}/{run_id} segments.get_segment_match
/segmentMatchSome/{segment_id}/{run_id} segments.get_segment_contacts_match
/segmentMatch/{segment_id}/{contact_id} segments.check_segment_contact
/segmentMatch/{segment_id}/{contact_id}/{external_id} segments.check_segment_contact_by_external_id
/segments legacy_segments.list_legacy_segments
/segments/{id} legacy_segments.get_legacy_segment
/scores scores.list_scores
/scores/{id} scores.get_score
/accounts accounts.list_accounts
/accounts/{id} accounts.get_account
/accountContacts account_contacts.list_account_contacts
/accountContacts/{id} account_contacts.get_account_contact
/contacts/{id}/accountContacts account_contacts.list_account_contacts_by_contact
/accountCustomFieldMeta account_fields.list_account_fields
/accountCustomFieldMeta/{id} account_fields.get_account_field
/accountCustomFieldData account_field_values.list_account_field_values
/accountCustomFieldData/{id} account_field_values.get_account_field_value
/deals deals.list_deals
/deals/{id} deals.get_deal
/contacts/{id}/deals deals.list_deals_by_contact
/dealActivities deal_activities.list_deal_activities
/dealGroups pipelines.list_pipelines
/dealGroups/{id} pipelines.get_pipeline
/dealGroup/get_inaccessible_deal_groups pipelines.list_inaccessible_pipelines
/dealGroupUsers pipeline_users.list_pipeline_users
/dealStages deal_stages.list_deal_stages
/dealStages/{id} deal_stages.get_deal_stage
/dealCustomFieldMeta deal_fields.list_deal_fields
/dealCustomFieldMeta/{id} deal_fields.get_deal_field
/dealCustomFieldData deal_field_values.list_deal_field_values
/dealCustomFieldData/{id} deal_field_values.get_deal_field_value
/dealRoles deal_roles.list_deal_roles
/dealTasks tasks.list_tasks
/dealTasks/{id} tasks.get_task
/dealTasktypes task_types.list_task_types
/dealTasktypes/{id} task_types.get_task_type
/taskOutcomes task_outcomes.list_task_outcomes
/taskOutcomes/{id} task_outcomes.get_task_outcome
/tasktypeOutcomeRels task_type_outcome_relations.list_task_type_outcome_relations
/tasktypeOutcomeRels/{id} task_type_outcome_relations.get_task_type_outcome_relation
/automations automations.list_automations
/automations/{id} automations.get_automation
/automationBlocks automation_blocks.list_automation_blocks
/goals goals.list_goals
/campaigns campaigns.list_campaigns
/campaigns/{id} campaigns.get_campaign
/links campaign_links.list_campaign_links
/campaigns/{id}/links campaign_links.list_campaign_links_by_campaign
/campaignLists campaign_lists.list_campaign_lists
/campaignMessages campaign_messages.list_campaign_messages
/campaigns/{id}/campaignMessages campaign_messages.list_campaign_messages_by_campaign
/messages messages.list_messages
/messages/{id} messages.get_message
/content/editorMarkup/{message_id} messages.get_message_editor_markup
/templates templates.list_templates
/templates/{id} templates.get_template
/personalizations personalizations.list_personalizations
/personalizations/{id} personalizations.get_personalization
/stripo/config email_editor.get_email_editor_config
/stripo/personalizationTags email_editor.list_email_editor_personalization_tags
/savedResponses saved_responses.list_saved_responses
/savedResponses/{id} saved_responses.get_saved_response
/forms forms.list_forms
/forms/{id} forms.get_form
/brandings brandings.list_brandings
/brandings/{id} brandings.get_branding
/calendars calendars.list_calendars
/calendars/{id} calendars.get_calendar
/sms/credits sms.get_sms_credits
/sms/lists sms.list_sms_lists
/sms sms.list_sms_messages
/sms/broadcasts sms_broadcasts.list_sms_broadcasts
/sms/broadcasts/{id} sms_broadcasts.get_sms_broadcast
/sms/broadcasts/ai/{request_id} sms_broadcasts.get_sms_broadcast_ai_status
/sms/broadcasts/metrics/snapshot sms_broadcasts.get_sms_broadcast_snapshot
/sms/broadcasts/metrics/{broadcast_id}/failures sms_broadcasts.list_sms_broadcast_failures
/sms/broadcasts/{broadcast_id}/recipients sms_broadcasts.list_sms_broadcast_recipients
/channel/whatsapp/channels/whatsapp/template whatsapp_templates.list_whatsapp_templates
/channel/whatsapp/channels/whatsapp/template/{id} whatsapp_templates.get_whatsapp_template
/channel/whatsapp/flow-execution whatsapp_flows.list_whatsapp_flow_executions
/channel/whatsapp/flow-execution/{id} whatsapp_flows.get_whatsapp_flow_execution
/channel/whatsapp/flow-execution-contact whatsapp_flows.list_whatsapp_flow_execution_contacts
/channel/whatsapp/flow-execution-contact/{id} whatsapp_flows.get_whatsapp_flow_execution_contact
/channel/whatsapp/inbox/conversation whatsapp_conversations.list_whatsapp_conversations
/connections connections.list_connections
/connections/{id} connections.get_connection
/ecomCustomers ecom_customers.list_ecom_customers
/ecomCustomers/{id} ecom_customers.get_ecom_customer
/ecomOrders ecom_orders.list_ecom_orders
/ecomOrders/{id} ecom_orders.get_ecom_order
/ecomOrderProducts ecom_order_products.list_ecom_order_products
/ecomOrders/{id}/orderProducts ecom_order_products.list_ecom_order_products_by_order
/ecomOrderProducts/{id} ecom_order_products.get_ecom_order_product
/ecomOrderActivities ecom_order_activities.list_ecom_order_activities
/customObjects/schemas custom_objects.list_custom_object_schemas
/customObjects/schemas/{id} custom_objects.get_custom_object_schema
/customObjects/records/{schema_id} custom_objects.list_custom_object_records
/customObjects/records/{schema_id}/{record_id} custom_objects.get_custom_object_record
/customObjects/records/{schema_id}/external/{external_id} custom_objects.get_custom_object_record_by_external_id
/records/{schemd_id}/external/{external_id} custom_objects.get_custom_object_record_by_external_id_as_listed
/eventTrackingEvents events.list_events
/eventTracking event_tracking.get_event_tracking
/siteTracking site_tracking.get_site_tracking
/siteTracking/code site_tracking.get_site_tracking_code
/prism/urlWhitelistings site_tracking_domains.list_site_tracking_domains
/siteMessages site_messages.list_site_messages
/conversions conversions.list_conversions
/conversionTriggers conversions.list_conversion_triggers
/contactConversions conversions.list_conversion_contacts
/webhooks webhooks.list_webhooks
/webhooks/{id} webhooks.get_webhook
/webhook/events webhooks.list_webhook_events
/users users.list_users
/users/{id} users.get_user
/users/email/{email} users.get_user_by_email
/users/username/{username} users.get_user_by_username
/users/me users.get_current_user
/groups groups.list_groups
/groups/{id} groups.get_group
/groupLimits group_limits.list_group_limits
/addresses addresses.list_addresses
/addresses/{id} addresses.get_address
/configs configs.list_configs
"""
"""What can be read: the path below `/api/3` and the operation's module. One text, so that loading it costs nothing."""


class AsyncNamespaces:
    """The tags of the OpenAPI document as properties of `AsyncClient`."""

    __slots__ = ()

    @property
    def contacts(self) -> AsyncContacts:
        """The `contacts` of the account."""
        from .contacts import AsyncContacts

        return AsyncContacts(cast("AsyncClient", self))

    @property
    def contact_tags(self) -> AsyncContactTags:
        """The `contact_tags` of the account."""
        from .contact_tags import AsyncContactTags

        return AsyncContactTags(cast("AsyncClient", self))

    @property
    def contact_lists(self) -> AsyncContactLists:
        """The `contact_lists` of the account."""
        from .contact_lists import AsyncContactLists

        return AsyncContactLists(cast("AsyncClient", self))

    @property
    def contact_automations(self) -> AsyncContactAutomations:
        """The `contact_automations` of the account."""
        from .contact_automations import AsyncContactAutomations

        return AsyncContactAutomations(cast("AsyncClient", self))

    @property
    def contact_deals(self) -> AsyncContactDeals:
        """The `contact_deals` of the account."""
        from .contact_deals import AsyncContactDeals

        return AsyncContactDeals(cast("AsyncClient", self))

    @property
    def contact_data(self) -> AsyncContactData:
        """The `contact_data` of the account."""
        from .contact_data import AsyncContactData

        return AsyncContactData(cast("AsyncClient", self))

    @property
    def contact_emails(self) -> AsyncContactEmails:
        """The `contact_emails` of the account."""
        from .contact_emails import AsyncContactEmails

        return AsyncContactEmails(cast("AsyncClient", self))

    @property
    def bounce_logs(self) -> AsyncBounceLogs:
        """The `bounce_logs` of the account."""
        from .bounce_logs import AsyncBounceLogs

        return AsyncBounceLogs(cast("AsyncClient", self))

    @property
    def imports(self) -> AsyncImports:
        """The `imports` of the account."""
        from .imports import AsyncImports

        return AsyncImports(cast("AsyncClient", self))

    @property
    def activities(self) -> AsyncActivities:
        """The `activities` of the account."""
        from .activities import AsyncActivities

        return AsyncActivities(cast("AsyncClient", self))

    @property
    def email_activities(self) -> AsyncEmailActivities:
        """The `email_activities` of the account."""
        from .email_activities import AsyncEmailActivities

        return AsyncEmailActivities(cast("AsyncClient", self))

    @property
    def tags(self) -> AsyncTags:
        """The `tags` of the account."""
        from .tags import AsyncTags

        return AsyncTags(cast("AsyncClient", self))

    @property
    def lists(self) -> AsyncLists:
        """The `lists` of the account."""
        from .lists import AsyncLists

        return AsyncLists(cast("AsyncClient", self))

    @property
    def exclusions(self) -> AsyncExclusions:
        """The `exclusions` of the account."""
        from .exclusions import AsyncExclusions

        return AsyncExclusions(cast("AsyncClient", self))

    @property
    def list_permissions(self) -> AsyncListPermissions:
        """The `list_permissions` of the account."""
        from .list_permissions import AsyncListPermissions

        return AsyncListPermissions(cast("AsyncClient", self))

    @property
    def fields(self) -> AsyncFields:
        """The `fields` of the account."""
        from .fields import AsyncFields

        return AsyncFields(cast("AsyncClient", self))

    @property
    def field_options(self) -> AsyncFieldOptions:
        """The `field_options` of the account."""
        from .field_options import AsyncFieldOptions

        return AsyncFieldOptions(cast("AsyncClient", self))

    @property
    def field_relations(self) -> AsyncFieldRelations:
        """The `field_relations` of the account."""
        from .field_relations import AsyncFieldRelations

        return AsyncFieldRelations(cast("AsyncClient", self))

    @property
    def field_values(self) -> AsyncFieldValues:
        """The `field_values` of the account."""
        from .field_values import AsyncFieldValues

        return AsyncFieldValues(cast("AsyncClient", self))

    @property
    def field_groups(self) -> AsyncFieldGroups:
        """The `field_groups` of the account."""
        from .field_groups import AsyncFieldGroups

        return AsyncFieldGroups(cast("AsyncClient", self))

    @property
    def field_group_members(self) -> AsyncFieldGroupMembers:
        """The `field_group_members` of the account."""
        from .field_group_members import AsyncFieldGroupMembers

        return AsyncFieldGroupMembers(cast("AsyncClient", self))

    @property
    def notes(self) -> AsyncNotes:
        """The `notes` of the account."""
        from .notes import AsyncNotes

        return AsyncNotes(cast("AsyncClient", self))

    @property
    def segments(self) -> AsyncSegments:
        """The `segments` of the account."""
        from .segments import AsyncSegments

        return AsyncSegments(cast("AsyncClient", self))

    @property
    def legacy_segments(self) -> AsyncLegacySegments:
        """The `legacy_segments` of the account."""
        from .legacy_segments import AsyncLegacySegments

        return AsyncLegacySegments(cast("AsyncClient", self))

    @property
    def scores(self) -> AsyncScores:
        """The `scores` of the account."""
        from .scores import AsyncScores

        return AsyncScores(cast("AsyncClient", self))

    @property
    def accounts(self) -> AsyncAccounts:
        """The `accounts` of the account."""
        from .accounts import AsyncAccounts

        return AsyncAccounts(cast("AsyncClient", self))

    @property
    def account_contacts(self) -> AsyncAccountContacts:
        """The `account_contacts` of the account."""
        from .account_contacts import AsyncAccountContacts

        return AsyncAccountContacts(cast("AsyncClient", self))

    @property
    def account_fields(self) -> AsyncAccountFields:
        """The `account_fields` of the account."""
        from .account_fields import AsyncAccountFields

        return AsyncAccountFields(cast("AsyncClient", self))

    @property
    def account_field_values(self) -> AsyncAccountFieldValues:
        """The `account_field_values` of the account."""
        from .account_field_values import AsyncAccountFieldValues

        return AsyncAccountFieldValues(cast("AsyncClient", self))

    @property
    def deals(self) -> AsyncDeals:
        """The `deals` of the account."""
        from .deals import AsyncDeals

        return AsyncDeals(cast("AsyncClient", self))

    @property
    def deal_activities(self) -> AsyncDealActivities:
        """The `deal_activities` of the account."""
        from .deal_activities import AsyncDealActivities

        return AsyncDealActivities(cast("AsyncClient", self))

    @property
    def pipelines(self) -> AsyncPipelines:
        """The `pipelines` of the account."""
        from .pipelines import AsyncPipelines

        return AsyncPipelines(cast("AsyncClient", self))

    @property
    def pipeline_users(self) -> AsyncPipelineUsers:
        """The `pipeline_users` of the account."""
        from .pipeline_users import AsyncPipelineUsers

        return AsyncPipelineUsers(cast("AsyncClient", self))

    @property
    def deal_stages(self) -> AsyncDealStages:
        """The `deal_stages` of the account."""
        from .deal_stages import AsyncDealStages

        return AsyncDealStages(cast("AsyncClient", self))

    @property
    def deal_fields(self) -> AsyncDealFields:
        """The `deal_fields` of the account."""
        from .deal_fields import AsyncDealFields

        return AsyncDealFields(cast("AsyncClient", self))

    @property
    def deal_field_values(self) -> AsyncDealFieldValues:
        """The `deal_field_values` of the account."""
        from .deal_field_values import AsyncDealFieldValues

        return AsyncDealFieldValues(cast("AsyncClient", self))

    @property
    def deal_roles(self) -> AsyncDealRoles:
        """The `deal_roles` of the account."""
        from .deal_roles import AsyncDealRoles

        return AsyncDealRoles(cast("AsyncClient", self))

    @property
    def tasks(self) -> AsyncTasks:
        """The `tasks` of the account."""
        from .tasks import AsyncTasks

        return AsyncTasks(cast("AsyncClient", self))

    @property
    def task_types(self) -> AsyncTaskTypes:
        """The `task_types` of the account."""
        from .task_types import AsyncTaskTypes

        return AsyncTaskTypes(cast("AsyncClient", self))

    @property
    def task_outcomes(self) -> AsyncTaskOutcomes:
        """The `task_outcomes` of the account."""
        from .task_outcomes import AsyncTaskOutcomes

        return AsyncTaskOutcomes(cast("AsyncClient", self))

    @property
    def task_type_outcome_relations(self) -> AsyncTaskTypeOutcomeRelations:
        """The `task_type_outcome_relations` of the account."""
        from .task_type_outcome_relations import AsyncTaskTypeOutcomeRelations

        return AsyncTaskTypeOutcomeRelations(cast("AsyncClient", self))

    @property
    def task_reminders(self) -> AsyncTaskReminders:
        """The `task_reminders` of the account."""
        from .task_reminders import AsyncTaskReminders

        return AsyncTaskReminders(cast("AsyncClient", self))

    @property
    def automations(self) -> AsyncAutomations:
        """The `automations` of the account."""
        from .automations import AsyncAutomations

        return AsyncAutomations(cast("AsyncClient", self))

    @property
    def automation_blocks(self) -> AsyncAutomationBlocks:
        """The `automation_blocks` of the account."""
        from .automation_blocks import AsyncAutomationBlocks

        return AsyncAutomationBlocks(cast("AsyncClient", self))

    @property
    def goals(self) -> AsyncGoals:
        """The `goals` of the account."""
        from .goals import AsyncGoals

        return AsyncGoals(cast("AsyncClient", self))

    @property
    def campaigns(self) -> AsyncCampaigns:
        """The `campaigns` of the account."""
        from .campaigns import AsyncCampaigns

        return AsyncCampaigns(cast("AsyncClient", self))

    @property
    def campaign_links(self) -> AsyncCampaignLinks:
        """The `campaign_links` of the account."""
        from .campaign_links import AsyncCampaignLinks

        return AsyncCampaignLinks(cast("AsyncClient", self))

    @property
    def campaign_lists(self) -> AsyncCampaignLists:
        """The `campaign_lists` of the account."""
        from .campaign_lists import AsyncCampaignLists

        return AsyncCampaignLists(cast("AsyncClient", self))

    @property
    def campaign_messages(self) -> AsyncCampaignMessages:
        """The `campaign_messages` of the account."""
        from .campaign_messages import AsyncCampaignMessages

        return AsyncCampaignMessages(cast("AsyncClient", self))

    @property
    def messages(self) -> AsyncMessages:
        """The `messages` of the account."""
        from .messages import AsyncMessages

        return AsyncMessages(cast("AsyncClient", self))

    @property
    def templates(self) -> AsyncTemplates:
        """The `templates` of the account."""
        from .templates import AsyncTemplates

        return AsyncTemplates(cast("AsyncClient", self))

    @property
    def personalizations(self) -> AsyncPersonalizations:
        """The `personalizations` of the account."""
        from .personalizations import AsyncPersonalizations

        return AsyncPersonalizations(cast("AsyncClient", self))

    @property
    def email_editor(self) -> AsyncEmailEditor:
        """The `email_editor` of the account."""
        from .email_editor import AsyncEmailEditor

        return AsyncEmailEditor(cast("AsyncClient", self))

    @property
    def saved_responses(self) -> AsyncSavedResponses:
        """The `saved_responses` of the account."""
        from .saved_responses import AsyncSavedResponses

        return AsyncSavedResponses(cast("AsyncClient", self))

    @property
    def forms(self) -> AsyncForms:
        """The `forms` of the account."""
        from .forms import AsyncForms

        return AsyncForms(cast("AsyncClient", self))

    @property
    def brandings(self) -> AsyncBrandings:
        """The `brandings` of the account."""
        from .brandings import AsyncBrandings

        return AsyncBrandings(cast("AsyncClient", self))

    @property
    def calendars(self) -> AsyncCalendars:
        """The `calendars` of the account."""
        from .calendars import AsyncCalendars

        return AsyncCalendars(cast("AsyncClient", self))

    @property
    def sms(self) -> AsyncSms:
        """The `sms` of the account."""
        from .sms import AsyncSms

        return AsyncSms(cast("AsyncClient", self))

    @property
    def sms_broadcasts(self) -> AsyncSmsBroadcasts:
        """The `sms_broadcasts` of the account."""
        from .sms_broadcasts import AsyncSmsBroadcasts

        return AsyncSmsBroadcasts(cast("AsyncClient", self))

    @property
    def whatsapp_templates(self) -> AsyncWhatsappTemplates:
        """The `whatsapp_templates` of the account."""
        from .whatsapp_templates import AsyncWhatsappTemplates

        return AsyncWhatsappTemplates(cast("AsyncClient", self))

    @property
    def whatsapp_flows(self) -> AsyncWhatsappFlows:
        """The `whatsapp_flows` of the account."""
        from .whatsapp_flows import AsyncWhatsappFlows

        return AsyncWhatsappFlows(cast("AsyncClient", self))

    @property
    def whatsapp_conversations(self) -> AsyncWhatsappConversations:
        """The `whatsapp_conversations` of the account."""
        from .whatsapp_conversations import AsyncWhatsappConversations

        return AsyncWhatsappConversations(cast("AsyncClient", self))

    @property
    def connections(self) -> AsyncConnections:
        """The `connections` of the account."""
        from .connections import AsyncConnections

        return AsyncConnections(cast("AsyncClient", self))

    @property
    def ecom_customers(self) -> AsyncEcomCustomers:
        """The `ecom_customers` of the account."""
        from .ecom_customers import AsyncEcomCustomers

        return AsyncEcomCustomers(cast("AsyncClient", self))

    @property
    def ecom_orders(self) -> AsyncEcomOrders:
        """The `ecom_orders` of the account."""
        from .ecom_orders import AsyncEcomOrders

        return AsyncEcomOrders(cast("AsyncClient", self))

    @property
    def ecom_order_products(self) -> AsyncEcomOrderProducts:
        """The `ecom_order_products` of the account."""
        from .ecom_order_products import AsyncEcomOrderProducts

        return AsyncEcomOrderProducts(cast("AsyncClient", self))

    @property
    def ecom_order_activities(self) -> AsyncEcomOrderActivities:
        """The `ecom_order_activities` of the account."""
        from .ecom_order_activities import AsyncEcomOrderActivities

        return AsyncEcomOrderActivities(cast("AsyncClient", self))

    @property
    def ecommerce(self) -> AsyncEcommerce:
        """The `ecommerce` of the account."""
        from .ecommerce import AsyncEcommerce

        return AsyncEcommerce(cast("AsyncClient", self))

    @property
    def custom_objects(self) -> AsyncCustomObjects:
        """The `custom_objects` of the account."""
        from .custom_objects import AsyncCustomObjects

        return AsyncCustomObjects(cast("AsyncClient", self))

    @property
    def events(self) -> AsyncEvents:
        """The `events` of the account."""
        from .events import AsyncEvents

        return AsyncEvents(cast("AsyncClient", self))

    @property
    def event_tracking(self) -> AsyncEventTracking:
        """The `event_tracking` of the account."""
        from .event_tracking import AsyncEventTracking

        return AsyncEventTracking(cast("AsyncClient", self))

    @property
    def site_tracking(self) -> AsyncSiteTracking:
        """The `site_tracking` of the account."""
        from .site_tracking import AsyncSiteTracking

        return AsyncSiteTracking(cast("AsyncClient", self))

    @property
    def site_tracking_domains(self) -> AsyncSiteTrackingDomains:
        """The `site_tracking_domains` of the account."""
        from .site_tracking_domains import AsyncSiteTrackingDomains

        return AsyncSiteTrackingDomains(cast("AsyncClient", self))

    @property
    def site_messages(self) -> AsyncSiteMessages:
        """The `site_messages` of the account."""
        from .site_messages import AsyncSiteMessages

        return AsyncSiteMessages(cast("AsyncClient", self))

    @property
    def conversions(self) -> AsyncConversions:
        """The `conversions` of the account."""
        from .conversions import AsyncConversions

        return AsyncConversions(cast("AsyncClient", self))

    @property
    def webhooks(self) -> AsyncWebhooks:
        """The `webhooks` of the account."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(cast("AsyncClient", self))

    @property
    def users(self) -> AsyncUsers:
        """The `users` of the account."""
        from .users import AsyncUsers

        return AsyncUsers(cast("AsyncClient", self))

    @property
    def groups(self) -> AsyncGroups:
        """The `groups` of the account."""
        from .groups import AsyncGroups

        return AsyncGroups(cast("AsyncClient", self))

    @property
    def group_limits(self) -> AsyncGroupLimits:
        """The `group_limits` of the account."""
        from .group_limits import AsyncGroupLimits

        return AsyncGroupLimits(cast("AsyncClient", self))

    @property
    def addresses(self) -> AsyncAddresses:
        """The `addresses` of the account."""
        from .addresses import AsyncAddresses

        return AsyncAddresses(cast("AsyncClient", self))

    @property
    def address_groups(self) -> AsyncAddressGroups:
        """The `address_groups` of the account."""
        from .address_groups import AsyncAddressGroups

        return AsyncAddressGroups(cast("AsyncClient", self))

    @property
    def address_lists(self) -> AsyncAddressLists:
        """The `address_lists` of the account."""
        from .address_lists import AsyncAddressLists

        return AsyncAddressLists(cast("AsyncClient", self))

    @property
    def configs(self) -> AsyncConfigs:
        """The `configs` of the account."""
        from .configs import AsyncConfigs

        return AsyncConfigs(cast("AsyncClient", self))


class Namespaces:
    """The tags of the OpenAPI document as properties of `Client`."""

    __slots__ = ()

    @property
    def contacts(self) -> Contacts:
        """The `contacts` of the account."""
        from .contacts import Contacts

        return Contacts(cast("Client", self))

    @property
    def contact_tags(self) -> ContactTags:
        """The `contact_tags` of the account."""
        from .contact_tags import ContactTags

        return ContactTags(cast("Client", self))

    @property
    def contact_lists(self) -> ContactLists:
        """The `contact_lists` of the account."""
        from .contact_lists import ContactLists

        return ContactLists(cast("Client", self))

    @property
    def contact_automations(self) -> ContactAutomations:
        """The `contact_automations` of the account."""
        from .contact_automations import ContactAutomations

        return ContactAutomations(cast("Client", self))

    @property
    def contact_deals(self) -> ContactDeals:
        """The `contact_deals` of the account."""
        from .contact_deals import ContactDeals

        return ContactDeals(cast("Client", self))

    @property
    def contact_data(self) -> ContactData:
        """The `contact_data` of the account."""
        from .contact_data import ContactData

        return ContactData(cast("Client", self))

    @property
    def contact_emails(self) -> ContactEmails:
        """The `contact_emails` of the account."""
        from .contact_emails import ContactEmails

        return ContactEmails(cast("Client", self))

    @property
    def bounce_logs(self) -> BounceLogs:
        """The `bounce_logs` of the account."""
        from .bounce_logs import BounceLogs

        return BounceLogs(cast("Client", self))

    @property
    def imports(self) -> Imports:
        """The `imports` of the account."""
        from .imports import Imports

        return Imports(cast("Client", self))

    @property
    def activities(self) -> Activities:
        """The `activities` of the account."""
        from .activities import Activities

        return Activities(cast("Client", self))

    @property
    def email_activities(self) -> EmailActivities:
        """The `email_activities` of the account."""
        from .email_activities import EmailActivities

        return EmailActivities(cast("Client", self))

    @property
    def tags(self) -> Tags:
        """The `tags` of the account."""
        from .tags import Tags

        return Tags(cast("Client", self))

    @property
    def lists(self) -> Lists:
        """The `lists` of the account."""
        from .lists import Lists

        return Lists(cast("Client", self))

    @property
    def exclusions(self) -> Exclusions:
        """The `exclusions` of the account."""
        from .exclusions import Exclusions

        return Exclusions(cast("Client", self))

    @property
    def list_permissions(self) -> ListPermissions:
        """The `list_permissions` of the account."""
        from .list_permissions import ListPermissions

        return ListPermissions(cast("Client", self))

    @property
    def fields(self) -> Fields:
        """The `fields` of the account."""
        from .fields import Fields

        return Fields(cast("Client", self))

    @property
    def field_options(self) -> FieldOptions:
        """The `field_options` of the account."""
        from .field_options import FieldOptions

        return FieldOptions(cast("Client", self))

    @property
    def field_relations(self) -> FieldRelations:
        """The `field_relations` of the account."""
        from .field_relations import FieldRelations

        return FieldRelations(cast("Client", self))

    @property
    def field_values(self) -> FieldValues:
        """The `field_values` of the account."""
        from .field_values import FieldValues

        return FieldValues(cast("Client", self))

    @property
    def field_groups(self) -> FieldGroups:
        """The `field_groups` of the account."""
        from .field_groups import FieldGroups

        return FieldGroups(cast("Client", self))

    @property
    def field_group_members(self) -> FieldGroupMembers:
        """The `field_group_members` of the account."""
        from .field_group_members import FieldGroupMembers

        return FieldGroupMembers(cast("Client", self))

    @property
    def notes(self) -> Notes:
        """The `notes` of the account."""
        from .notes import Notes

        return Notes(cast("Client", self))

    @property
    def segments(self) -> Segments:
        """The `segments` of the account."""
        from .segments import Segments

        return Segments(cast("Client", self))

    @property
    def legacy_segments(self) -> LegacySegments:
        """The `legacy_segments` of the account."""
        from .legacy_segments import LegacySegments

        return LegacySegments(cast("Client", self))

    @property
    def scores(self) -> Scores:
        """The `scores` of the account."""
        from .scores import Scores

        return Scores(cast("Client", self))

    @property
    def accounts(self) -> Accounts:
        """The `accounts` of the account."""
        from .accounts import Accounts

        return Accounts(cast("Client", self))

    @property
    def account_contacts(self) -> AccountContacts:
        """The `account_contacts` of the account."""
        from .account_contacts import AccountContacts

        return AccountContacts(cast("Client", self))

    @property
    def account_fields(self) -> AccountFields:
        """The `account_fields` of the account."""
        from .account_fields import AccountFields

        return AccountFields(cast("Client", self))

    @property
    def account_field_values(self) -> AccountFieldValues:
        """The `account_field_values` of the account."""
        from .account_field_values import AccountFieldValues

        return AccountFieldValues(cast("Client", self))

    @property
    def deals(self) -> Deals:
        """The `deals` of the account."""
        from .deals import Deals

        return Deals(cast("Client", self))

    @property
    def deal_activities(self) -> DealActivities:
        """The `deal_activities` of the account."""
        from .deal_activities import DealActivities

        return DealActivities(cast("Client", self))

    @property
    def pipelines(self) -> Pipelines:
        """The `pipelines` of the account."""
        from .pipelines import Pipelines

        return Pipelines(cast("Client", self))

    @property
    def pipeline_users(self) -> PipelineUsers:
        """The `pipeline_users` of the account."""
        from .pipeline_users import PipelineUsers

        return PipelineUsers(cast("Client", self))

    @property
    def deal_stages(self) -> DealStages:
        """The `deal_stages` of the account."""
        from .deal_stages import DealStages

        return DealStages(cast("Client", self))

    @property
    def deal_fields(self) -> DealFields:
        """The `deal_fields` of the account."""
        from .deal_fields import DealFields

        return DealFields(cast("Client", self))

    @property
    def deal_field_values(self) -> DealFieldValues:
        """The `deal_field_values` of the account."""
        from .deal_field_values import DealFieldValues

        return DealFieldValues(cast("Client", self))

    @property
    def deal_roles(self) -> DealRoles:
        """The `deal_roles` of the account."""
        from .deal_roles import DealRoles

        return DealRoles(cast("Client", self))

    @property
    def tasks(self) -> Tasks:
        """The `tasks` of the account."""
        from .tasks import Tasks

        return Tasks(cast("Client", self))

    @property
    def task_types(self) -> TaskTypes:
        """The `task_types` of the account."""
        from .task_types import TaskTypes

        return TaskTypes(cast("Client", self))

    @property
    def task_outcomes(self) -> TaskOutcomes:
        """The `task_outcomes` of the account."""
        from .task_outcomes import TaskOutcomes

        return TaskOutcomes(cast("Client", self))

    @property
    def task_type_outcome_relations(self) -> TaskTypeOutcomeRelations:
        """The `task_type_outcome_relations` of the account."""
        from .task_type_outcome_relations import TaskTypeOutcomeRelations

        return TaskTypeOutcomeRelations(cast("Client", self))

    @property
    def task_reminders(self) -> TaskReminders:
        """The `task_reminders` of the account."""
        from .task_reminders import TaskReminders

        return TaskReminders(cast("Client", self))

    @property
    def automations(self) -> Automations:
        """The `automations` of the account."""
        from .automations import Automations

        return Automations(cast("Client", self))

    @property
    def automation_blocks(self) -> AutomationBlocks:
        """The `automation_blocks` of the account."""
        from .automation_blocks import AutomationBlocks

        return AutomationBlocks(cast("Client", self))

    @property
    def goals(self) -> Goals:
        """The `goals` of the account."""
        from .goals import Goals

        return Goals(cast("Client", self))

    @property
    def campaigns(self) -> Campaigns:
        """The `campaigns` of the account."""
        from .campaigns import Campaigns

        return Campaigns(cast("Client", self))

    @property
    def campaign_links(self) -> CampaignLinks:
        """The `campaign_links` of the account."""
        from .campaign_links import CampaignLinks

        return CampaignLinks(cast("Client", self))

    @property
    def campaign_lists(self) -> CampaignLists:
        """The `campaign_lists` of the account."""
        from .campaign_lists import CampaignLists

        return CampaignLists(cast("Client", self))

    @property
    def campaign_messages(self) -> CampaignMessages:
        """The `campaign_messages` of the account."""
        from .campaign_messages import CampaignMessages

        return CampaignMessages(cast("Client", self))

    @property
    def messages(self) -> Messages:
        """The `messages` of the account."""
        from .messages import Messages

        return Messages(cast("Client", self))

    @property
    def templates(self) -> Templates:
        """The `templates` of the account."""
        from .templates import Templates

        return Templates(cast("Client", self))

    @property
    def personalizations(self) -> Personalizations:
        """The `personalizations` of the account."""
        from .personalizations import Personalizations

        return Personalizations(cast("Client", self))

    @property
    def email_editor(self) -> EmailEditor:
        """The `email_editor` of the account."""
        from .email_editor import EmailEditor

        return EmailEditor(cast("Client", self))

    @property
    def saved_responses(self) -> SavedResponses:
        """The `saved_responses` of the account."""
        from .saved_responses import SavedResponses

        return SavedResponses(cast("Client", self))

    @property
    def forms(self) -> Forms:
        """The `forms` of the account."""
        from .forms import Forms

        return Forms(cast("Client", self))

    @property
    def brandings(self) -> Brandings:
        """The `brandings` of the account."""
        from .brandings import Brandings

        return Brandings(cast("Client", self))

    @property
    def calendars(self) -> Calendars:
        """The `calendars` of the account."""
        from .calendars import Calendars

        return Calendars(cast("Client", self))

    @property
    def sms(self) -> Sms:
        """The `sms` of the account."""
        from .sms import Sms

        return Sms(cast("Client", self))

    @property
    def sms_broadcasts(self) -> SmsBroadcasts:
        """The `sms_broadcasts` of the account."""
        from .sms_broadcasts import SmsBroadcasts

        return SmsBroadcasts(cast("Client", self))

    @property
    def whatsapp_templates(self) -> WhatsappTemplates:
        """The `whatsapp_templates` of the account."""
        from .whatsapp_templates import WhatsappTemplates

        return WhatsappTemplates(cast("Client", self))

    @property
    def whatsapp_flows(self) -> WhatsappFlows:
        """The `whatsapp_flows` of the account."""
        from .whatsapp_flows import WhatsappFlows

        return WhatsappFlows(cast("Client", self))

    @property
    def whatsapp_conversations(self) -> WhatsappConversations:
        """The `whatsapp_conversations` of the account."""
        from .whatsapp_conversations import WhatsappConversations

        return WhatsappConversations(cast("Client", self))

    @property
    def connections(self) -> Connections:
        """The `connections` of the account."""
        from .connections import Connections

        return Connections(cast("Client", self))

    @property
    def ecom_customers(self) -> EcomCustomers:
        """The `ecom_customers` of the account."""
        from .ecom_customers import EcomCustomers

        return EcomCustomers(cast("Client", self))

    @property
    def ecom_orders(self) -> EcomOrders:
        """The `ecom_orders` of the account."""
        from .ecom_orders import EcomOrders

        return EcomOrders(cast("Client", self))

    @property
    def ecom_order_products(self) -> EcomOrderProducts:
        """The `ecom_order_products` of the account."""
        from .ecom_order_products import EcomOrderProducts

        return EcomOrderProducts(cast("Client", self))

    @property
    def ecom_order_activities(self) -> EcomOrderActivities:
        """The `ecom_order_activities` of the account."""
        from .ecom_order_activities import EcomOrderActivities

        return EcomOrderActivities(cast("Client", self))

    @property
    def ecommerce(self) -> Ecommerce:
        """The `ecommerce` of the account."""
        from .ecommerce import Ecommerce

        return Ecommerce(cast("Client", self))

    @property
    def custom_objects(self) -> CustomObjects:
        """The `custom_objects` of the account."""
        from .custom_objects import CustomObjects

        return CustomObjects(cast("Client", self))

    @property
    def events(self) -> Events:
        """The `events` of the account."""
        from .events import Events

        return Events(cast("Client", self))

    @property
    def event_tracking(self) -> EventTracking:
        """The `event_tracking` of the account."""
        from .event_tracking import EventTracking

        return EventTracking(cast("Client", self))

    @property
    def site_tracking(self) -> SiteTracking:
        """The `site_tracking` of the account."""
        from .site_tracking import SiteTracking

        return SiteTracking(cast("Client", self))

    @property
    def site_tracking_domains(self) -> SiteTrackingDomains:
        """The `site_tracking_domains` of the account."""
        from .site_tracking_domains import SiteTrackingDomains

        return SiteTrackingDomains(cast("Client", self))

    @property
    def site_messages(self) -> SiteMessages:
        """The `site_messages` of the account."""
        from .site_messages import SiteMessages

        return SiteMessages(cast("Client", self))

    @property
    def conversions(self) -> Conversions:
        """The `conversions` of the account."""
        from .conversions import Conversions

        return Conversions(cast("Client", self))

    @property
    def webhooks(self) -> Webhooks:
        """The `webhooks` of the account."""
        from .webhooks import Webhooks

        return Webhooks(cast("Client", self))

    @property
    def users(self) -> Users:
        """The `users` of the account."""
        from .users import Users

        return Users(cast("Client", self))

    @property
    def groups(self) -> Groups:
        """The `groups` of the account."""
        from .groups import Groups

        return Groups(cast("Client", self))

    @property
    def group_limits(self) -> GroupLimits:
        """The `group_limits` of the account."""
        from .group_limits import GroupLimits

        return GroupLimits(cast("Client", self))

    @property
    def addresses(self) -> Addresses:
        """The `addresses` of the account."""
        from .addresses import Addresses

        return Addresses(cast("Client", self))

    @property
    def address_groups(self) -> AddressGroups:
        """The `address_groups` of the account."""
        from .address_groups import AddressGroups

        return AddressGroups(cast("Client", self))

    @property
    def address_lists(self) -> AddressLists:
        """The `address_lists` of the account."""
        from .address_lists import AddressLists

        return AddressLists(cast("Client", self))

    @property
    def configs(self) -> Configs:
        """The `configs` of the account."""
        from .configs import Configs

        return Configs(cast("Client", self))
