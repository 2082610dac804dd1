# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The models: what is sent and what comes back. Each is imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_contact import AccountContact as AccountContact
    from .account_contact_create import AccountContactCreate as AccountContactCreate
    from .account_contact_create_request import AccountContactCreateRequest as AccountContactCreateRequest
    from .account_contact_page import AccountContactPage as AccountContactPage
    from .account_contact_response import AccountContactResponse as AccountContactResponse
    from .account_contact_update import AccountContactUpdate as AccountContactUpdate
    from .account_contact_update_request import AccountContactUpdateRequest as AccountContactUpdateRequest
    from .activity import Activity as Activity
    from .activity_page import ActivityPage as ActivityPage
    from .activity_reference import ActivityReference as ActivityReference
    from .automation import Automation as Automation
    from .automation_entry_count import AutomationEntryCount as AutomationEntryCount
    from .automation_entry_count_page import AutomationEntryCountPage as AutomationEntryCountPage
    from .automation_page import AutomationPage as AutomationPage
    from .automation_response import AutomationResponse as AutomationResponse
    from .bounce_log import BounceLog as BounceLog
    from .bounce_log_page import BounceLogPage as BounceLogPage
    from .bracket_map import BracketMap as BracketMap
    from .bulk_create_field_options_request import BulkCreateFieldOptionsRequest as BulkCreateFieldOptionsRequest
    from .connection import Connection as Connection
    from .contact import Contact as Contact
    from .contact_automation import ContactAutomation as ContactAutomation
    from .contact_automation_create import ContactAutomationCreate as ContactAutomationCreate
    from .contact_automation_create_request import ContactAutomationCreateRequest as ContactAutomationCreateRequest
    from .contact_automation_page import ContactAutomationPage as ContactAutomationPage
    from .contact_automation_response import ContactAutomationResponse as ContactAutomationResponse
    from .contact_create import ContactCreate as ContactCreate
    from .contact_create_contact_request import ContactCreateContactRequest as ContactCreateContactRequest
    from .contact_datum import ContactDatum as ContactDatum
    from .contact_datum_page import ContactDatumPage as ContactDatumPage
    from .contact_datum_response import ContactDatumResponse as ContactDatumResponse
    from .contact_email import ContactEmail as ContactEmail
    from .contact_email_page import ContactEmailPage as ContactEmailPage
    from .contact_field_value import ContactFieldValue as ContactFieldValue
    from .contact_goal import ContactGoal as ContactGoal
    from .contact_goal_page import ContactGoalPage as ContactGoalPage
    from .contact_list import ContactList as ContactList
    from .contact_list_page import ContactListPage as ContactListPage
    from .contact_list_response import ContactListResponse as ContactListResponse
    from .contact_list_status import ContactListStatus as ContactListStatus
    from .contact_log import ContactLog as ContactLog
    from .contact_log_page import ContactLogPage as ContactLogPage
    from .contact_page import ContactPage as ContactPage
    from .contact_response import ContactResponse as ContactResponse
    from .contact_sync import ContactSync as ContactSync
    from .contact_sync_contact_request import ContactSyncContactRequest as ContactSyncContactRequest
    from .contact_tag import ContactTag as ContactTag
    from .contact_tag_create import ContactTagCreate as ContactTagCreate
    from .contact_tag_page import ContactTagPage as ContactTagPage
    from .contact_tag_response import ContactTagResponse as ContactTagResponse
    from .contact_update import ContactUpdate as ContactUpdate
    from .contact_update_contact_request import ContactUpdateContactRequest as ContactUpdateContactRequest
    from .custom_object_field import CustomObjectField as CustomObjectField
    from .custom_object_field_option import CustomObjectFieldOption as CustomObjectFieldOption
    from .custom_object_field_option_write import CustomObjectFieldOptionWrite as CustomObjectFieldOptionWrite
    from .custom_object_field_write import CustomObjectFieldWrite as CustomObjectFieldWrite
    from .custom_object_labels import CustomObjectLabels as CustomObjectLabels
    from .custom_object_labels_write import CustomObjectLabelsWrite as CustomObjectLabelsWrite
    from .custom_object_public_schema_create import CustomObjectPublicSchemaCreate as CustomObjectPublicSchemaCreate
    from .custom_object_record import CustomObjectRecord as CustomObjectRecord
    from .custom_object_record_field import CustomObjectRecordField as CustomObjectRecordField
    from .custom_object_record_page import CustomObjectRecordPage as CustomObjectRecordPage
    from .custom_object_record_relationships import CustomObjectRecordRelationships as CustomObjectRecordRelationships
    from .custom_object_record_response import CustomObjectRecordResponse as CustomObjectRecordResponse
    from .custom_object_record_saved import CustomObjectRecordSaved as CustomObjectRecordSaved
    from .custom_object_record_saved_response import CustomObjectRecordSavedResponse as CustomObjectRecordSavedResponse
    from .custom_object_record_upsert import CustomObjectRecordUpsert as CustomObjectRecordUpsert
    from .custom_object_relationship import CustomObjectRelationship as CustomObjectRelationship
    from .custom_object_relationship_write import CustomObjectRelationshipWrite as CustomObjectRelationshipWrite
    from .custom_object_schema import CustomObjectSchema as CustomObjectSchema
    from .custom_object_schema_create import CustomObjectSchemaCreate as CustomObjectSchemaCreate
    from .custom_object_schema_page import CustomObjectSchemaPage as CustomObjectSchemaPage
    from .custom_object_schema_response import CustomObjectSchemaResponse as CustomObjectSchemaResponse
    from .custom_object_schema_update import CustomObjectSchemaUpdate as CustomObjectSchemaUpdate
    from .ecom_order import EcomOrder as EcomOrder
    from .ecom_order_create import EcomOrderCreate as EcomOrderCreate
    from .ecom_order_create_source import EcomOrderCreateSource as EcomOrderCreateSource
    from .ecom_order_discount import EcomOrderDiscount as EcomOrderDiscount
    from .ecom_order_discount_write import EcomOrderDiscountWrite as EcomOrderDiscountWrite
    from .ecom_order_discount_write_type import EcomOrderDiscountWriteType as EcomOrderDiscountWriteType
    from .ecom_order_page import EcomOrderPage as EcomOrderPage
    from .ecom_order_product import EcomOrderProduct as EcomOrderProduct
    from .ecom_order_product_page import EcomOrderProductPage as EcomOrderProductPage
    from .ecom_order_product_response import EcomOrderProductResponse as EcomOrderProductResponse
    from .ecom_order_product_saved import EcomOrderProductSaved as EcomOrderProductSaved
    from .ecom_order_product_write import EcomOrderProductWrite as EcomOrderProductWrite
    from .ecom_order_response import EcomOrderResponse as EcomOrderResponse
    from .ecom_order_update import EcomOrderUpdate as EcomOrderUpdate
    from .email_activity import EmailActivity as EmailActivity
    from .email_activity_page import EmailActivityPage as EmailActivityPage
    from .empty import Empty as Empty
    from .error import Error as Error
    from .error_item import ErrorItem as ErrorItem
    from .error_source import ErrorSource as ErrorSource
    from .event import Event as Event
    from .event_create import EventCreate as EventCreate
    from .event_create_request import EventCreateRequest as EventCreateRequest
    from .event_page import EventPage as EventPage
    from .event_response import EventResponse as EventResponse
    from .event_tracking_response import EventTrackingResponse as EventTrackingResponse
    from .event_tracking_status import EventTrackingStatus as EventTrackingStatus
    from .event_tracking_update import EventTrackingUpdate as EventTrackingUpdate
    from .event_tracking_update_request import EventTrackingUpdateRequest as EventTrackingUpdateRequest
    from .exclusion import Exclusion as Exclusion
    from .exclusion_page import ExclusionPage as ExclusionPage
    from .field import Field as Field
    from .field_create import FieldCreate as FieldCreate
    from .field_create_request import FieldCreateRequest as FieldCreateRequest
    from .field_group import FieldGroup as FieldGroup
    from .field_group_create import FieldGroupCreate as FieldGroupCreate
    from .field_group_create_request import FieldGroupCreateRequest as FieldGroupCreateRequest
    from .field_group_member import FieldGroupMember as FieldGroupMember
    from .field_group_member_request import FieldGroupMemberRequest as FieldGroupMemberRequest
    from .field_group_member_response import FieldGroupMemberResponse as FieldGroupMemberResponse
    from .field_group_member_write import FieldGroupMemberWrite as FieldGroupMemberWrite
    from .field_group_page import FieldGroupPage as FieldGroupPage
    from .field_group_response import FieldGroupResponse as FieldGroupResponse
    from .field_option import FieldOption as FieldOption
    from .field_option_bulk_response import FieldOptionBulkResponse as FieldOptionBulkResponse
    from .field_option_create import FieldOptionCreate as FieldOptionCreate
    from .field_option_page import FieldOptionPage as FieldOptionPage
    from .field_option_response import FieldOptionResponse as FieldOptionResponse
    from .field_page import FieldPage as FieldPage
    from .field_relation import FieldRelation as FieldRelation
    from .field_relation_create import FieldRelationCreate as FieldRelationCreate
    from .field_relation_create_request import FieldRelationCreateRequest as FieldRelationCreateRequest
    from .field_relation_response import FieldRelationResponse as FieldRelationResponse
    from .field_response import FieldResponse as FieldResponse
    from .field_update import FieldUpdate as FieldUpdate
    from .field_update_request import FieldUpdateRequest as FieldUpdateRequest
    from .field_value import FieldValue as FieldValue
    from .field_value_page import FieldValuePage as FieldValuePage
    from .field_value_request import FieldValueRequest as FieldValueRequest
    from .field_value_response import FieldValueResponse as FieldValueResponse
    from .field_value_write import FieldValueWrite as FieldValueWrite
    from .geo_address import GeoAddress as GeoAddress
    from .geo_address_response import GeoAddressResponse as GeoAddressResponse
    from .geo_ip import GeoIp as GeoIp
    from .geo_ip_page import GeoIpPage as GeoIpPage
    from .import_day import ImportDay as ImportDay
    from .import_overview_response import ImportOverviewResponse as ImportOverviewResponse
    from .import_response import ImportResponse as ImportResponse
    from .legacy_segment import LegacySegment as LegacySegment
    from .legacy_segment_page import LegacySegmentPage as LegacySegmentPage
    from .legacy_segment_response import LegacySegmentResponse as LegacySegmentResponse
    from .list_ import List as List
    from .list_create import ListCreate as ListCreate
    from .list_create_channel import ListCreateChannel as ListCreateChannel
    from .list_create_request import ListCreateRequest as ListCreateRequest
    from .list_page import ListPage as ListPage
    from .list_permission import ListPermission as ListPermission
    from .list_permission_create import ListPermissionCreate as ListPermissionCreate
    from .list_permission_create_request import ListPermissionCreateRequest as ListPermissionCreateRequest
    from .list_permission_page import ListPermissionPage as ListPermissionPage
    from .list_permission_response import ListPermissionResponse as ListPermissionResponse
    from .list_response import ListResponse as ListResponse
    from .list_update import ListUpdate as ListUpdate
    from .list_update_request import ListUpdateRequest as ListUpdateRequest
    from .meta import Meta as Meta
    from .note import Note as Note
    from .note_create_note_request import NoteCreateNoteRequest as NoteCreateNoteRequest
    from .note_owner import NoteOwner as NoteOwner
    from .note_page import NotePage as NotePage
    from .note_response import NoteResponse as NoteResponse
    from .note_update_note_by_id_request import NoteUpdateNoteByIdRequest as NoteUpdateNoteByIdRequest
    from .note_write import NoteWrite as NoteWrite
    from .note_write_reltype import NoteWriteReltype as NoteWriteReltype
    from .order_create_new_order_request import OrderCreateNewOrderRequest as OrderCreateNewOrderRequest
    from .order_update_order_resource_request import OrderUpdateOrderResourceRequest as OrderUpdateOrderResourceRequest
    from .organization import Organization as Organization
    from .organization_response import OrganizationResponse as OrganizationResponse
    from .outcome_create_task_outcome_request import OutcomeCreateTaskOutcomeRequest as OutcomeCreateTaskOutcomeRequest
    from .outcome_update_task_outcome_request import OutcomeUpdateTaskOutcomeRequest as OutcomeUpdateTaskOutcomeRequest
    from .plus_append import PlusAppend as PlusAppend
    from .plus_append_response import PlusAppendResponse as PlusAppendResponse
    from .reminder_create_task_outcome_request import (
        ReminderCreateTaskOutcomeRequest as ReminderCreateTaskOutcomeRequest,
    )
    from .response_create_saved_response_request import (
        ResponseCreateSavedResponseRequest as ResponseCreateSavedResponseRequest,
    )
    from .response_update_saved_response_request import (
        ResponseUpdateSavedResponseRequest as ResponseUpdateSavedResponseRequest,
    )
    from .saved_response import SavedResponse as SavedResponse
    from .saved_response_create import SavedResponseCreate as SavedResponseCreate
    from .saved_response_page import SavedResponsePage as SavedResponsePage
    from .saved_response_response import SavedResponseResponse as SavedResponseResponse
    from .saved_response_update import SavedResponseUpdate as SavedResponseUpdate
    from .schema_create_new_request import SchemaCreateNewRequest as SchemaCreateNewRequest
    from .schema_create_or_update_record_request import (
        SchemaCreateOrUpdateRecordRequest as SchemaCreateOrUpdateRecordRequest,
    )
    from .schema_create_public_schema_request import SchemaCreatePublicSchemaRequest as SchemaCreatePublicSchemaRequest
    from .schema_update_schema_request import SchemaUpdateSchemaRequest as SchemaUpdateSchemaRequest
    from .score import Score as Score
    from .score_page import ScorePage as ScorePage
    from .score_response import ScoreResponse as ScoreResponse
    from .score_value import ScoreValue as ScoreValue
    from .score_value_page import ScoreValuePage as ScoreValuePage
    from .set_contact_list_status_request import SetContactListStatusRequest as SetContactListStatusRequest
    from .side_loaded import SideLoaded as SideLoaded
    from .site_tracking_response import SiteTrackingResponse as SiteTrackingResponse
    from .site_tracking_status import SiteTrackingStatus as SiteTrackingStatus
    from .site_tracking_update import SiteTrackingUpdate as SiteTrackingUpdate
    from .tag import Tag as Tag
    from .tag_add_contact_tag_request import TagAddContactTagRequest as TagAddContactTagRequest
    from .tag_create import TagCreate as TagCreate
    from .tag_create_tag_request import TagCreateTagRequest as TagCreateTagRequest
    from .tag_create_tag_type import TagCreateTagType as TagCreateTagType
    from .tag_page import TagPage as TagPage
    from .tag_response import TagResponse as TagResponse
    from .tag_update import TagUpdate as TagUpdate
    from .tag_update_tag_request import TagUpdateTagRequest as TagUpdateTagRequest
    from .tag_update_tag_type import TagUpdateTagType as TagUpdateTagType
    from .task_outcome import TaskOutcome as TaskOutcome
    from .task_outcome_create import TaskOutcomeCreate as TaskOutcomeCreate
    from .task_outcome_create_disabled import TaskOutcomeCreateDisabled as TaskOutcomeCreateDisabled
    from .task_outcome_create_sentiment import TaskOutcomeCreateSentiment as TaskOutcomeCreateSentiment
    from .task_outcome_page import TaskOutcomePage as TaskOutcomePage
    from .task_outcome_response import TaskOutcomeResponse as TaskOutcomeResponse
    from .task_outcome_update import TaskOutcomeUpdate as TaskOutcomeUpdate
    from .task_outcome_update_disabled import TaskOutcomeUpdateDisabled as TaskOutcomeUpdateDisabled
    from .task_outcome_update_sentiment import TaskOutcomeUpdateSentiment as TaskOutcomeUpdateSentiment
    from .task_reminder import TaskReminder as TaskReminder
    from .task_reminder_create import TaskReminderCreate as TaskReminderCreate
    from .task_reminder_response import TaskReminderResponse as TaskReminderResponse
    from .task_type_outcome_relation import TaskTypeOutcomeRelation as TaskTypeOutcomeRelation
    from .task_type_outcome_relation_page import TaskTypeOutcomeRelationPage as TaskTypeOutcomeRelationPage
    from .task_type_outcome_relation_response import TaskTypeOutcomeRelationResponse as TaskTypeOutcomeRelationResponse
    from .template import Template as Template
    from .template_page import TemplatePage as TemplatePage
    from .template_response import TemplateResponse as TemplateResponse
    from .template_share_response import TemplateShareResponse as TemplateShareResponse
    from .tracking_enable_disable_site_request import (
        TrackingEnableDisableSiteRequest as TrackingEnableDisableSiteRequest,
    )
    from .tracking_log import TrackingLog as TrackingLog
    from .tracking_log_page import TrackingLogPage as TrackingLogPage
    from .user import User as User
    from .user_create import UserCreate as UserCreate
    from .user_create_new_user_request import UserCreateNewUserRequest as UserCreateNewUserRequest
    from .user_group import UserGroup as UserGroup
    from .user_page import UserPage as UserPage
    from .user_response import UserResponse as UserResponse
    from .user_update import UserUpdate as UserUpdate
    from .user_update_user_request import UserUpdateUserRequest as UserUpdateUserRequest
    from .webhook import Webhook as Webhook
    from .webhook_create import WebhookCreate as WebhookCreate
    from .webhook_create_request import WebhookCreateRequest as WebhookCreateRequest
    from .webhook_event_page import WebhookEventPage as WebhookEventPage
    from .webhook_page import WebhookPage as WebhookPage
    from .webhook_response import WebhookResponse as WebhookResponse
    from .webhook_update import WebhookUpdate as WebhookUpdate
    from .webhook_update_request import WebhookUpdateRequest as WebhookUpdateRequest
else:
    from importlib import import_module

    _MODULES = {
        "AccountContact": ".account_contact",
        "AccountContactCreate": ".account_contact_create",
        "AccountContactCreateRequest": ".account_contact_create_request",
        "AccountContactPage": ".account_contact_page",
        "AccountContactResponse": ".account_contact_response",
        "AccountContactUpdate": ".account_contact_update",
        "AccountContactUpdateRequest": ".account_contact_update_request",
        "Activity": ".activity",
        "ActivityPage": ".activity_page",
        "ActivityReference": ".activity_reference",
        "Automation": ".automation",
        "AutomationEntryCount": ".automation_entry_count",
        "AutomationEntryCountPage": ".automation_entry_count_page",
        "AutomationPage": ".automation_page",
        "AutomationResponse": ".automation_response",
        "BounceLog": ".bounce_log",
        "BounceLogPage": ".bounce_log_page",
        "BracketMap": ".bracket_map",
        "BulkCreateFieldOptionsRequest": ".bulk_create_field_options_request",
        "Connection": ".connection",
        "Contact": ".contact",
        "ContactAutomation": ".contact_automation",
        "ContactAutomationCreate": ".contact_automation_create",
        "ContactAutomationCreateRequest": ".contact_automation_create_request",
        "ContactAutomationPage": ".contact_automation_page",
        "ContactAutomationResponse": ".contact_automation_response",
        "ContactCreate": ".contact_create",
        "ContactCreateContactRequest": ".contact_create_contact_request",
        "ContactDatum": ".contact_datum",
        "ContactDatumPage": ".contact_datum_page",
        "ContactDatumResponse": ".contact_datum_response",
        "ContactEmail": ".contact_email",
        "ContactEmailPage": ".contact_email_page",
        "ContactFieldValue": ".contact_field_value",
        "ContactGoal": ".contact_goal",
        "ContactGoalPage": ".contact_goal_page",
        "ContactList": ".contact_list",
        "ContactListPage": ".contact_list_page",
        "ContactListResponse": ".contact_list_response",
        "ContactListStatus": ".contact_list_status",
        "ContactLog": ".contact_log",
        "ContactLogPage": ".contact_log_page",
        "ContactPage": ".contact_page",
        "ContactResponse": ".contact_response",
        "ContactSync": ".contact_sync",
        "ContactSyncContactRequest": ".contact_sync_contact_request",
        "ContactTag": ".contact_tag",
        "ContactTagCreate": ".contact_tag_create",
        "ContactTagPage": ".contact_tag_page",
        "ContactTagResponse": ".contact_tag_response",
        "ContactUpdate": ".contact_update",
        "ContactUpdateContactRequest": ".contact_update_contact_request",
        "CustomObjectField": ".custom_object_field",
        "CustomObjectFieldOption": ".custom_object_field_option",
        "CustomObjectFieldOptionWrite": ".custom_object_field_option_write",
        "CustomObjectFieldWrite": ".custom_object_field_write",
        "CustomObjectLabels": ".custom_object_labels",
        "CustomObjectLabelsWrite": ".custom_object_labels_write",
        "CustomObjectPublicSchemaCreate": ".custom_object_public_schema_create",
        "CustomObjectRecord": ".custom_object_record",
        "CustomObjectRecordField": ".custom_object_record_field",
        "CustomObjectRecordPage": ".custom_object_record_page",
        "CustomObjectRecordRelationships": ".custom_object_record_relationships",
        "CustomObjectRecordResponse": ".custom_object_record_response",
        "CustomObjectRecordSaved": ".custom_object_record_saved",
        "CustomObjectRecordSavedResponse": ".custom_object_record_saved_response",
        "CustomObjectRecordUpsert": ".custom_object_record_upsert",
        "CustomObjectRelationship": ".custom_object_relationship",
        "CustomObjectRelationshipWrite": ".custom_object_relationship_write",
        "CustomObjectSchema": ".custom_object_schema",
        "CustomObjectSchemaCreate": ".custom_object_schema_create",
        "CustomObjectSchemaPage": ".custom_object_schema_page",
        "CustomObjectSchemaResponse": ".custom_object_schema_response",
        "CustomObjectSchemaUpdate": ".custom_object_schema_update",
        "EcomOrder": ".ecom_order",
        "EcomOrderCreate": ".ecom_order_create",
        "EcomOrderCreateSource": ".ecom_order_create_source",
        "EcomOrderDiscount": ".ecom_order_discount",
        "EcomOrderDiscountWrite": ".ecom_order_discount_write",
        "EcomOrderDiscountWriteType": ".ecom_order_discount_write_type",
        "EcomOrderPage": ".ecom_order_page",
        "EcomOrderProduct": ".ecom_order_product",
        "EcomOrderProductPage": ".ecom_order_product_page",
        "EcomOrderProductResponse": ".ecom_order_product_response",
        "EcomOrderProductSaved": ".ecom_order_product_saved",
        "EcomOrderProductWrite": ".ecom_order_product_write",
        "EcomOrderResponse": ".ecom_order_response",
        "EcomOrderUpdate": ".ecom_order_update",
        "EmailActivity": ".email_activity",
        "EmailActivityPage": ".email_activity_page",
        "Empty": ".empty",
        "Error": ".error",
        "ErrorItem": ".error_item",
        "ErrorSource": ".error_source",
        "Event": ".event",
        "EventCreate": ".event_create",
        "EventCreateRequest": ".event_create_request",
        "EventPage": ".event_page",
        "EventResponse": ".event_response",
        "EventTrackingResponse": ".event_tracking_response",
        "EventTrackingStatus": ".event_tracking_status",
        "EventTrackingUpdate": ".event_tracking_update",
        "EventTrackingUpdateRequest": ".event_tracking_update_request",
        "Exclusion": ".exclusion",
        "ExclusionPage": ".exclusion_page",
        "Field": ".field",
        "FieldCreate": ".field_create",
        "FieldCreateRequest": ".field_create_request",
        "FieldGroup": ".field_group",
        "FieldGroupCreate": ".field_group_create",
        "FieldGroupCreateRequest": ".field_group_create_request",
        "FieldGroupMember": ".field_group_member",
        "FieldGroupMemberRequest": ".field_group_member_request",
        "FieldGroupMemberResponse": ".field_group_member_response",
        "FieldGroupMemberWrite": ".field_group_member_write",
        "FieldGroupPage": ".field_group_page",
        "FieldGroupResponse": ".field_group_response",
        "FieldOption": ".field_option",
        "FieldOptionBulkResponse": ".field_option_bulk_response",
        "FieldOptionCreate": ".field_option_create",
        "FieldOptionPage": ".field_option_page",
        "FieldOptionResponse": ".field_option_response",
        "FieldPage": ".field_page",
        "FieldRelation": ".field_relation",
        "FieldRelationCreate": ".field_relation_create",
        "FieldRelationCreateRequest": ".field_relation_create_request",
        "FieldRelationResponse": ".field_relation_response",
        "FieldResponse": ".field_response",
        "FieldUpdate": ".field_update",
        "FieldUpdateRequest": ".field_update_request",
        "FieldValue": ".field_value",
        "FieldValuePage": ".field_value_page",
        "FieldValueRequest": ".field_value_request",
        "FieldValueResponse": ".field_value_response",
        "FieldValueWrite": ".field_value_write",
        "GeoAddress": ".geo_address",
        "GeoAddressResponse": ".geo_address_response",
        "GeoIp": ".geo_ip",
        "GeoIpPage": ".geo_ip_page",
        "ImportDay": ".import_day",
        "ImportOverviewResponse": ".import_overview_response",
        "ImportResponse": ".import_response",
        "LegacySegment": ".legacy_segment",
        "LegacySegmentPage": ".legacy_segment_page",
        "LegacySegmentResponse": ".legacy_segment_response",
        "List": ".list_",
        "ListCreate": ".list_create",
        "ListCreateChannel": ".list_create_channel",
        "ListCreateRequest": ".list_create_request",
        "ListPage": ".list_page",
        "ListPermission": ".list_permission",
        "ListPermissionCreate": ".list_permission_create",
        "ListPermissionCreateRequest": ".list_permission_create_request",
        "ListPermissionPage": ".list_permission_page",
        "ListPermissionResponse": ".list_permission_response",
        "ListResponse": ".list_response",
        "ListUpdate": ".list_update",
        "ListUpdateRequest": ".list_update_request",
        "Meta": ".meta",
        "Note": ".note",
        "NoteCreateNoteRequest": ".note_create_note_request",
        "NoteOwner": ".note_owner",
        "NotePage": ".note_page",
        "NoteResponse": ".note_response",
        "NoteUpdateNoteByIdRequest": ".note_update_note_by_id_request",
        "NoteWrite": ".note_write",
        "NoteWriteReltype": ".note_write_reltype",
        "OrderCreateNewOrderRequest": ".order_create_new_order_request",
        "OrderUpdateOrderResourceRequest": ".order_update_order_resource_request",
        "Organization": ".organization",
        "OrganizationResponse": ".organization_response",
        "OutcomeCreateTaskOutcomeRequest": ".outcome_create_task_outcome_request",
        "OutcomeUpdateTaskOutcomeRequest": ".outcome_update_task_outcome_request",
        "PlusAppend": ".plus_append",
        "PlusAppendResponse": ".plus_append_response",
        "ReminderCreateTaskOutcomeRequest": ".reminder_create_task_outcome_request",
        "ResponseCreateSavedResponseRequest": ".response_create_saved_response_request",
        "ResponseUpdateSavedResponseRequest": ".response_update_saved_response_request",
        "SavedResponse": ".saved_response",
        "SavedResponseCreate": ".saved_response_create",
        "SavedResponsePage": ".saved_response_page",
        "SavedResponseResponse": ".saved_response_response",
        "SavedResponseUpdate": ".saved_response_update",
        "SchemaCreateNewRequest": ".schema_create_new_request",
        "SchemaCreateOrUpdateRecordRequest": ".schema_create_or_update_record_request",
        "SchemaCreatePublicSchemaRequest": ".schema_create_public_schema_request",
        "SchemaUpdateSchemaRequest": ".schema_update_schema_request",
        "Score": ".score",
        "ScorePage": ".score_page",
        "ScoreResponse": ".score_response",
        "ScoreValue": ".score_value",
        "ScoreValuePage": ".score_value_page",
        "SetContactListStatusRequest": ".set_contact_list_status_request",
        "SideLoaded": ".side_loaded",
        "SiteTrackingResponse": ".site_tracking_response",
        "SiteTrackingStatus": ".site_tracking_status",
        "SiteTrackingUpdate": ".site_tracking_update",
        "Tag": ".tag",
        "TagAddContactTagRequest": ".tag_add_contact_tag_request",
        "TagCreate": ".tag_create",
        "TagCreateTagRequest": ".tag_create_tag_request",
        "TagCreateTagType": ".tag_create_tag_type",
        "TagPage": ".tag_page",
        "TagResponse": ".tag_response",
        "TagUpdate": ".tag_update",
        "TagUpdateTagRequest": ".tag_update_tag_request",
        "TagUpdateTagType": ".tag_update_tag_type",
        "TaskOutcome": ".task_outcome",
        "TaskOutcomeCreate": ".task_outcome_create",
        "TaskOutcomeCreateDisabled": ".task_outcome_create_disabled",
        "TaskOutcomeCreateSentiment": ".task_outcome_create_sentiment",
        "TaskOutcomePage": ".task_outcome_page",
        "TaskOutcomeResponse": ".task_outcome_response",
        "TaskOutcomeUpdate": ".task_outcome_update",
        "TaskOutcomeUpdateDisabled": ".task_outcome_update_disabled",
        "TaskOutcomeUpdateSentiment": ".task_outcome_update_sentiment",
        "TaskReminder": ".task_reminder",
        "TaskReminderCreate": ".task_reminder_create",
        "TaskReminderResponse": ".task_reminder_response",
        "TaskTypeOutcomeRelation": ".task_type_outcome_relation",
        "TaskTypeOutcomeRelationPage": ".task_type_outcome_relation_page",
        "TaskTypeOutcomeRelationResponse": ".task_type_outcome_relation_response",
        "Template": ".template",
        "TemplatePage": ".template_page",
        "TemplateResponse": ".template_response",
        "TemplateShareResponse": ".template_share_response",
        "TrackingEnableDisableSiteRequest": ".tracking_enable_disable_site_request",
        "TrackingLog": ".tracking_log",
        "TrackingLogPage": ".tracking_log_page",
        "User": ".user",
        "UserCreate": ".user_create",
        "UserCreateNewUserRequest": ".user_create_new_user_request",
        "UserGroup": ".user_group",
        "UserPage": ".user_page",
        "UserResponse": ".user_response",
        "UserUpdate": ".user_update",
        "UserUpdateUserRequest": ".user_update_user_request",
        "Webhook": ".webhook",
        "WebhookCreate": ".webhook_create",
        "WebhookCreateRequest": ".webhook_create_request",
        "WebhookEventPage": ".webhook_event_page",
        "WebhookPage": ".webhook_page",
        "WebhookResponse": ".webhook_response",
        "WebhookUpdate": ".webhook_update",
        "WebhookUpdateRequest": ".webhook_update_request",
    }
    __all__ = tuple(_MODULES)

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__():
        return sorted({*globals(), *_MODULES})
