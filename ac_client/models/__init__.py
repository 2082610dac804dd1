# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The models of requests and responses. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_bulk_delete_meta import AccountBulkDeleteMeta as AccountBulkDeleteMeta
    from .account_bulk_delete_response import AccountBulkDeleteResponse as AccountBulkDeleteResponse
    from .account_contact import AccountContact as AccountContact
    from .account_contact_create import AccountContactCreate as AccountContactCreate
    from .account_contact_create_request import AccountContactCreateRequest as AccountContactCreateRequest
    from .account_contact_page import AccountContactPage as AccountContactPage
    from .account_contact_response import AccountContactResponse as AccountContactResponse
    from .account_contact_update import AccountContactUpdate as AccountContactUpdate
    from .account_contact_update_request import AccountContactUpdateRequest as AccountContactUpdateRequest
    from .account_create import AccountCreate as AccountCreate
    from .account_create_request import AccountCreateRequest as AccountCreateRequest
    from .account_field_create_request import AccountFieldCreateRequest as AccountFieldCreateRequest
    from .account_field_page import AccountFieldPage as AccountFieldPage
    from .account_field_response import AccountFieldResponse as AccountFieldResponse
    from .account_field_update_request import AccountFieldUpdateRequest as AccountFieldUpdateRequest
    from .account_field_value import AccountFieldValue as AccountFieldValue
    from .account_field_value_create import AccountFieldValueCreate as AccountFieldValueCreate
    from .account_field_value_create_request import AccountFieldValueCreateRequest as AccountFieldValueCreateRequest
    from .account_field_value_page import AccountFieldValuePage as AccountFieldValuePage
    from .account_field_value_response import AccountFieldValueResponse as AccountFieldValueResponse
    from .account_field_value_update_request import AccountFieldValueUpdateRequest as AccountFieldValueUpdateRequest
    from .account_page import AccountPage as AccountPage
    from .account_response import AccountResponse as AccountResponse
    from .account_update import AccountUpdate as AccountUpdate
    from .account_update_request import AccountUpdateRequest as AccountUpdateRequest
    from .activity import Activity as Activity
    from .activity_page import ActivityPage as ActivityPage
    from .activity_reference import ActivityReference as ActivityReference
    from .address import Address as Address
    from .address_create import AddressCreate as AddressCreate
    from .address_create_request import AddressCreateRequest as AddressCreateRequest
    from .address_page import AddressPage as AddressPage
    from .address_response import AddressResponse as AddressResponse
    from .address_update import AddressUpdate as AddressUpdate
    from .address_update_request import AddressUpdateRequest as AddressUpdateRequest
    from .automation import Automation as Automation
    from .automation_block import AutomationBlock as AutomationBlock
    from .automation_block_page import AutomationBlockPage as AutomationBlockPage
    from .automation_entry_count import AutomationEntryCount as AutomationEntryCount
    from .automation_entry_count_page import AutomationEntryCountPage as AutomationEntryCountPage
    from .automation_page import AutomationPage as AutomationPage
    from .automation_response import AutomationResponse as AutomationResponse
    from .bounce_log import BounceLog as BounceLog
    from .bounce_log_page import BounceLogPage as BounceLogPage
    from .bracket_map import BracketMap as BracketMap
    from .brand_kit import BrandKit as BrandKit
    from .branding import Branding as Branding
    from .branding_page import BrandingPage as BrandingPage
    from .branding_response import BrandingResponse as BrandingResponse
    from .branding_update import BrandingUpdate as BrandingUpdate
    from .branding_update_request import BrandingUpdateRequest as BrandingUpdateRequest
    from .bulk_create_field_options_request import BulkCreateFieldOptionsRequest as BulkCreateFieldOptionsRequest
    from .calendar import Calendar as Calendar
    from .calendar_create import CalendarCreate as CalendarCreate
    from .calendar_create_request import CalendarCreateRequest as CalendarCreateRequest
    from .calendar_create_type import CalendarCreateType as CalendarCreateType
    from .calendar_page import CalendarPage as CalendarPage
    from .calendar_response import CalendarResponse as CalendarResponse
    from .calendar_update import CalendarUpdate as CalendarUpdate
    from .calendar_update_request import CalendarUpdateRequest as CalendarUpdateRequest
    from .calendar_update_type import CalendarUpdateType as CalendarUpdateType
    from .campaign import Campaign as Campaign
    from .campaign_copy_response import CampaignCopyResponse as CampaignCopyResponse
    from .campaign_create_request import CampaignCreateRequest as CampaignCreateRequest
    from .campaign_create_response import CampaignCreateResponse as CampaignCreateResponse
    from .campaign_delete_response import CampaignDeleteResponse as CampaignDeleteResponse
    from .campaign_link import CampaignLink as CampaignLink
    from .campaign_link_page import CampaignLinkPage as CampaignLinkPage
    from .campaign_list import CampaignList as CampaignList
    from .campaign_list_page import CampaignListPage as CampaignListPage
    from .campaign_message import CampaignMessage as CampaignMessage
    from .campaign_message_page import CampaignMessagePage as CampaignMessagePage
    from .campaign_page import CampaignPage as CampaignPage
    from .campaign_response import CampaignResponse as CampaignResponse
    from .campaign_update_request import CampaignUpdateRequest as CampaignUpdateRequest
    from .config import Config as Config
    from .config_page import ConfigPage as ConfigPage
    from .config_response import ConfigResponse as ConfigResponse
    from .config_update import ConfigUpdate as ConfigUpdate
    from .config_update_request import ConfigUpdateRequest as ConfigUpdateRequest
    from .confirmation_response import ConfirmationResponse as ConfirmationResponse
    from .connection import Connection as Connection
    from .connection_create import ConnectionCreate as ConnectionCreate
    from .connection_create_request import ConnectionCreateRequest as ConnectionCreateRequest
    from .connection_page import ConnectionPage as ConnectionPage
    from .connection_response import ConnectionResponse as ConnectionResponse
    from .connection_update import ConnectionUpdate as ConnectionUpdate
    from .connection_update_request import ConnectionUpdateRequest as ConnectionUpdateRequest
    from .connection_update_status import ConnectionUpdateStatus as ConnectionUpdateStatus
    from .connection_update_sync_status import ConnectionUpdateSyncStatus as ConnectionUpdateSyncStatus
    from .contact import Contact as Contact
    from .contact_automation import ContactAutomation as ContactAutomation
    from .contact_automation_create import ContactAutomationCreate as ContactAutomationCreate
    from .contact_automation_create_request import ContactAutomationCreateRequest as ContactAutomationCreateRequest
    from .contact_automation_page import ContactAutomationPage as ContactAutomationPage
    from .contact_automation_response import ContactAutomationResponse as ContactAutomationResponse
    from .contact_conversion import ContactConversion as ContactConversion
    from .contact_conversion_page import ContactConversionPage as ContactConversionPage
    from .contact_create import ContactCreate as ContactCreate
    from .contact_create_contact_request import ContactCreateContactRequest as ContactCreateContactRequest
    from .contact_datum import ContactDatum as ContactDatum
    from .contact_datum_page import ContactDatumPage as ContactDatumPage
    from .contact_datum_response import ContactDatumResponse as ContactDatumResponse
    from .contact_deal import ContactDeal as ContactDeal
    from .contact_deal_create import ContactDealCreate as ContactDealCreate
    from .contact_deal_create_request import ContactDealCreateRequest as ContactDealCreateRequest
    from .contact_deal_page import ContactDealPage as ContactDealPage
    from .contact_deal_response import ContactDealResponse as ContactDealResponse
    from .contact_deal_update import ContactDealUpdate as ContactDealUpdate
    from .contact_deal_update_request import ContactDealUpdateRequest as ContactDealUpdateRequest
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
    from .conversion import Conversion as Conversion
    from .conversion_page import ConversionPage as ConversionPage
    from .conversion_trigger import ConversionTrigger as ConversionTrigger
    from .conversion_trigger_page import ConversionTriggerPage as ConversionTriggerPage
    from .custom_field import CustomField as CustomField
    from .custom_field_create import CustomFieldCreate as CustomFieldCreate
    from .custom_field_create_field_type import CustomFieldCreateFieldType as CustomFieldCreateFieldType
    from .custom_field_update import CustomFieldUpdate as CustomFieldUpdate
    from .custom_field_value_bulk_update import CustomFieldValueBulkUpdate as CustomFieldValueBulkUpdate
    from .custom_field_value_update import CustomFieldValueUpdate as CustomFieldValueUpdate
    from .custom_object_field import CustomObjectField as CustomObjectField
    from .custom_object_field_option import CustomObjectFieldOption as CustomObjectFieldOption
    from .custom_object_field_option_write import CustomObjectFieldOptionWrite as CustomObjectFieldOptionWrite
    from .custom_object_field_write import CustomObjectFieldWrite as CustomObjectFieldWrite
    from .custom_object_labels import CustomObjectLabels as CustomObjectLabels
    from .custom_object_labels_write import CustomObjectLabelsWrite as CustomObjectLabelsWrite
    from .custom_object_meta import CustomObjectMeta as CustomObjectMeta
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
    from .custom_value import CustomValue as CustomValue
    from .custom_value_write import CustomValueWrite as CustomValueWrite
    from .deal import Deal as Deal
    from .deal_activity import DealActivity as DealActivity
    from .deal_activity_page import DealActivityPage as DealActivityPage
    from .deal_bulk_update_owners_request import DealBulkUpdateOwnersRequest as DealBulkUpdateOwnersRequest
    from .deal_bulk_update_owners_response import DealBulkUpdateOwnersResponse as DealBulkUpdateOwnersResponse
    from .deal_create import DealCreate as DealCreate
    from .deal_create_request import DealCreateRequest as DealCreateRequest
    from .deal_create_status import DealCreateStatus as DealCreateStatus
    from .deal_field_create_request import DealFieldCreateRequest as DealFieldCreateRequest
    from .deal_field_page import DealFieldPage as DealFieldPage
    from .deal_field_response import DealFieldResponse as DealFieldResponse
    from .deal_field_update_request import DealFieldUpdateRequest as DealFieldUpdateRequest
    from .deal_field_value import DealFieldValue as DealFieldValue
    from .deal_field_value_create import DealFieldValueCreate as DealFieldValueCreate
    from .deal_field_value_create_request import DealFieldValueCreateRequest as DealFieldValueCreateRequest
    from .deal_field_value_page import DealFieldValuePage as DealFieldValuePage
    from .deal_field_value_response import DealFieldValueResponse as DealFieldValueResponse
    from .deal_field_value_update_request import DealFieldValueUpdateRequest as DealFieldValueUpdateRequest
    from .deal_meta import DealMeta as DealMeta
    from .deal_owner import DealOwner as DealOwner
    from .deal_page import DealPage as DealPage
    from .deal_response import DealResponse as DealResponse
    from .deal_role import DealRole as DealRole
    from .deal_role_create_request import DealRoleCreateRequest as DealRoleCreateRequest
    from .deal_role_page import DealRolePage as DealRolePage
    from .deal_role_response import DealRoleResponse as DealRoleResponse
    from .deal_stage import DealStage as DealStage
    from .deal_stage_create import DealStageCreate as DealStageCreate
    from .deal_stage_create_card_region_3 import DealStageCreateCardRegion3 as DealStageCreateCardRegion3
    from .deal_stage_create_request import DealStageCreateRequest as DealStageCreateRequest
    from .deal_stage_page import DealStagePage as DealStagePage
    from .deal_stage_response import DealStageResponse as DealStageResponse
    from .deal_stage_update import DealStageUpdate as DealStageUpdate
    from .deal_stage_update_card_region_3 import DealStageUpdateCardRegion3 as DealStageUpdateCardRegion3
    from .deal_stage_update_request import DealStageUpdateRequest as DealStageUpdateRequest
    from .deal_update import DealUpdate as DealUpdate
    from .deal_update_request import DealUpdateRequest as DealUpdateRequest
    from .deal_update_status import DealUpdateStatus as DealUpdateStatus
    from .deals_move import DealsMove as DealsMove
    from .ecom_customer import EcomCustomer as EcomCustomer
    from .ecom_customer_create import EcomCustomerCreate as EcomCustomerCreate
    from .ecom_customer_create_accepts_marketing import (
        EcomCustomerCreateAcceptsMarketing as EcomCustomerCreateAcceptsMarketing,
    )
    from .ecom_customer_create_request import EcomCustomerCreateRequest as EcomCustomerCreateRequest
    from .ecom_customer_page import EcomCustomerPage as EcomCustomerPage
    from .ecom_customer_response import EcomCustomerResponse as EcomCustomerResponse
    from .ecom_customer_update import EcomCustomerUpdate as EcomCustomerUpdate
    from .ecom_customer_update_accepts_marketing import (
        EcomCustomerUpdateAcceptsMarketing as EcomCustomerUpdateAcceptsMarketing,
    )
    from .ecom_customer_update_request import EcomCustomerUpdateRequest as EcomCustomerUpdateRequest
    from .ecom_order import EcomOrder as EcomOrder
    from .ecom_order_activity import EcomOrderActivity as EcomOrderActivity
    from .ecom_order_activity_page import EcomOrderActivityPage as EcomOrderActivityPage
    from .ecom_order_create import EcomOrderCreate as EcomOrderCreate
    from .ecom_order_create_source_type_0 import EcomOrderCreateSourceType0 as EcomOrderCreateSourceType0
    from .ecom_order_create_source_type_1 import EcomOrderCreateSourceType1 as EcomOrderCreateSourceType1
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
    from .ecommerce_query_error import EcommerceQueryError as EcommerceQueryError
    from .email_activity import EmailActivity as EmailActivity
    from .email_activity_page import EmailActivityPage as EmailActivityPage
    from .email_editor_config_response import EmailEditorConfigResponse as EmailEditorConfigResponse
    from .email_editor_message import EmailEditorMessage as EmailEditorMessage
    from .email_editor_tag import EmailEditorTag as EmailEditorTag
    from .email_editor_tag_category import EmailEditorTagCategory as EmailEditorTagCategory
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
    from .exclusion_update_request import ExclusionUpdateRequest as ExclusionUpdateRequest
    from .exclusion_update_request_channel import ExclusionUpdateRequestChannel as ExclusionUpdateRequestChannel
    from .export_sms_broadcast_recipients_request import (
        ExportSmsBroadcastRecipientsRequest as ExportSmsBroadcastRecipientsRequest,
    )
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
    from .form import Form as Form
    from .form_action import FormAction as FormAction
    from .form_actions import FormActions as FormActions
    from .form_border import FormBorder as FormBorder
    from .form_button import FormButton as FormButton
    from .form_field import FormField as FormField
    from .form_options import FormOptions as FormOptions
    from .form_page import FormPage as FormPage
    from .form_response import FormResponse as FormResponse
    from .form_style import FormStyle as FormStyle
    from .form_submit import FormSubmit as FormSubmit
    from .geo_address import GeoAddress as GeoAddress
    from .geo_address_response import GeoAddressResponse as GeoAddressResponse
    from .geo_ip import GeoIp as GeoIp
    from .geo_ip_page import GeoIpPage as GeoIpPage
    from .goal import Goal as Goal
    from .goal_page import GoalPage as GoalPage
    from .group import Group as Group
    from .group_limit import GroupLimit as GroupLimit
    from .group_limit_page import GroupLimitPage as GroupLimitPage
    from .group_page import GroupPage as GroupPage
    from .group_response import GroupResponse as GroupResponse
    from .group_write import GroupWrite as GroupWrite
    from .group_write_request import GroupWriteRequest as GroupWriteRequest
    from .import_callback import ImportCallback as ImportCallback
    from .import_callback_item import ImportCallbackItem as ImportCallbackItem
    from .import_callback_request_type import ImportCallbackRequestType as ImportCallbackRequestType
    from .import_contact import ImportContact as ImportContact
    from .import_create_request import ImportCreateRequest as ImportCreateRequest
    from .import_create_response import ImportCreateResponse as ImportCreateResponse
    from .import_day import ImportDay as ImportDay
    from .import_field_value import ImportFieldValue as ImportFieldValue
    from .import_list import ImportList as ImportList
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
    from .match_segment_contacts_request import MatchSegmentContactsRequest as MatchSegmentContactsRequest
    from .message import Message as Message
    from .message_create import MessageCreate as MessageCreate
    from .message_create_request import MessageCreateRequest as MessageCreateRequest
    from .message_editor_markup_response import MessageEditorMarkupResponse as MessageEditorMarkupResponse
    from .message_page import MessagePage as MessagePage
    from .message_response import MessageResponse as MessageResponse
    from .message_update import MessageUpdate as MessageUpdate
    from .message_update_request import MessageUpdateRequest as MessageUpdateRequest
    from .meta import Meta as Meta
    from .move_deals_request import MoveDealsRequest as MoveDealsRequest
    from .move_deals_response import MoveDealsResponse as MoveDealsResponse
    from .move_tasks_request import MoveTasksRequest as MoveTasksRequest
    from .move_tasks_response import MoveTasksResponse as MoveTasksResponse
    from .note import Note as Note
    from .note_create_note_request import NoteCreateNoteRequest as NoteCreateNoteRequest
    from .note_owner import NoteOwner as NoteOwner
    from .note_page import NotePage as NotePage
    from .note_response import NoteResponse as NoteResponse
    from .note_text import NoteText as NoteText
    from .note_text_request import NoteTextRequest as NoteTextRequest
    from .note_update_note_by_id_request import NoteUpdateNoteByIdRequest as NoteUpdateNoteByIdRequest
    from .note_write import NoteWrite as NoteWrite
    from .note_write_reltype import NoteWriteReltype as NoteWriteReltype
    from .order_create_new_order_request import OrderCreateNewOrderRequest as OrderCreateNewOrderRequest
    from .order_update_order_resource_request import OrderUpdateOrderResourceRequest as OrderUpdateOrderResourceRequest
    from .organization import Organization as Organization
    from .organization_response import OrganizationResponse as OrganizationResponse
    from .outcome_create_task_outcome_request import OutcomeCreateTaskOutcomeRequest as OutcomeCreateTaskOutcomeRequest
    from .outcome_update_task_outcome_request import OutcomeUpdateTaskOutcomeRequest as OutcomeUpdateTaskOutcomeRequest
    from .personalization import Personalization as Personalization
    from .personalization_lock_response import PersonalizationLockResponse as PersonalizationLockResponse
    from .personalization_page import PersonalizationPage as PersonalizationPage
    from .personalization_response import PersonalizationResponse as PersonalizationResponse
    from .personalization_write import PersonalizationWrite as PersonalizationWrite
    from .personalization_write_format import PersonalizationWriteFormat as PersonalizationWriteFormat
    from .personalization_write_request import PersonalizationWriteRequest as PersonalizationWriteRequest
    from .pipeline import Pipeline as Pipeline
    from .pipeline_create import PipelineCreate as PipelineCreate
    from .pipeline_create_allgroups import PipelineCreateAllgroups as PipelineCreateAllgroups
    from .pipeline_create_allusers import PipelineCreateAllusers as PipelineCreateAllusers
    from .pipeline_create_autoassign import PipelineCreateAutoassign as PipelineCreateAutoassign
    from .pipeline_create_request import PipelineCreateRequest as PipelineCreateRequest
    from .pipeline_group import PipelineGroup as PipelineGroup
    from .pipeline_page import PipelinePage as PipelinePage
    from .pipeline_response import PipelineResponse as PipelineResponse
    from .pipeline_update import PipelineUpdate as PipelineUpdate
    from .pipeline_update_allgroups import PipelineUpdateAllgroups as PipelineUpdateAllgroups
    from .pipeline_update_allusers import PipelineUpdateAllusers as PipelineUpdateAllusers
    from .pipeline_update_autoassign import PipelineUpdateAutoassign as PipelineUpdateAutoassign
    from .pipeline_update_request import PipelineUpdateRequest as PipelineUpdateRequest
    from .pipeline_user import PipelineUser as PipelineUser
    from .pipeline_user_page import PipelineUserPage as PipelineUserPage
    from .plus_append import PlusAppend as PlusAppend
    from .plus_append_response import PlusAppendResponse as PlusAppendResponse
    from .query_ecommerce_request import QueryEcommerceRequest as QueryEcommerceRequest
    from .query_ecommerce_response import QueryEcommerceResponse as QueryEcommerceResponse
    from .reminder_create_task_outcome_request import (
        ReminderCreateTaskOutcomeRequest as ReminderCreateTaskOutcomeRequest,
    )
    from .replace_whatsapp_conversation_request import (
        ReplaceWhatsappConversationRequest as ReplaceWhatsappConversationRequest,
    )
    from .replace_whatsapp_conversation_request_status import (
        ReplaceWhatsappConversationRequestStatus as ReplaceWhatsappConversationRequestStatus,
    )
    from .response_create_saved_response_request import (
        ResponseCreateSavedResponseRequest as ResponseCreateSavedResponseRequest,
    )
    from .response_update_saved_response_request import (
        ResponseUpdateSavedResponseRequest as ResponseUpdateSavedResponseRequest,
    )
    from .run_whatsapp_flow_request import RunWhatsappFlowRequest as RunWhatsappFlowRequest
    from .run_whatsapp_flow_request_execute_for import (
        RunWhatsappFlowRequestExecuteFor as RunWhatsappFlowRequestExecuteFor,
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
    from .segment import Segment as Segment
    from .segment_aggregate import SegmentAggregate as SegmentAggregate
    from .segment_attributes import SegmentAttributes as SegmentAttributes
    from .segment_check import SegmentCheck as SegmentCheck
    from .segment_check_attributes import SegmentCheckAttributes as SegmentCheckAttributes
    from .segment_check_response import SegmentCheckResponse as SegmentCheckResponse
    from .segment_condition import SegmentCondition as SegmentCondition
    from .segment_condition_group import SegmentConditionGroup as SegmentConditionGroup
    from .segment_condition_group_member import SegmentConditionGroupMember as SegmentConditionGroupMember
    from .segment_count import SegmentCount as SegmentCount
    from .segment_count_attributes import SegmentCountAttributes as SegmentCountAttributes
    from .segment_count_history_response import SegmentCountHistoryResponse as SegmentCountHistoryResponse
    from .segment_count_page import SegmentCountPage as SegmentCountPage
    from .segment_criteria import SegmentCriteria as SegmentCriteria
    from .segment_criteria_attributes import SegmentCriteriaAttributes as SegmentCriteriaAttributes
    from .segment_criteria_attributes_group_operator import (
        SegmentCriteriaAttributesGroupOperator as SegmentCriteriaAttributesGroupOperator,
    )
    from .segment_criteria_attributes_segment_relationship import (
        SegmentCriteriaAttributesSegmentRelationship as SegmentCriteriaAttributesSegmentRelationship,
    )
    from .segment_criteria_type import SegmentCriteriaType as SegmentCriteriaType
    from .segment_definition import SegmentDefinition as SegmentDefinition
    from .segment_definition_attributes import SegmentDefinitionAttributes as SegmentDefinitionAttributes
    from .segment_definition_attributes_segment_condition_group_operator import (
        SegmentDefinitionAttributesSegmentConditionGroupOperator as SegmentDefinitionAttributesSegmentConditionGroupOperator,
    )
    from .segment_definition_request import SegmentDefinitionRequest as SegmentDefinitionRequest
    from .segment_field import SegmentField as SegmentField
    from .segment_match import SegmentMatch as SegmentMatch
    from .segment_match_attributes import SegmentMatchAttributes as SegmentMatchAttributes
    from .segment_match_position import SegmentMatchPosition as SegmentMatchPosition
    from .segment_match_response import SegmentMatchResponse as SegmentMatchResponse
    from .segment_response import SegmentResponse as SegmentResponse
    from .segment_summary import SegmentSummary as SegmentSummary
    from .segment_summary_attributes import SegmentSummaryAttributes as SegmentSummaryAttributes
    from .segment_summary_count import SegmentSummaryCount as SegmentSummaryCount
    from .segment_summary_counts import SegmentSummaryCounts as SegmentSummaryCounts
    from .segment_summary_page import SegmentSummaryPage as SegmentSummaryPage
    from .segment_summary_response import SegmentSummaryResponse as SegmentSummaryResponse
    from .send_whatsapp_template_request import SendWhatsappTemplateRequest as SendWhatsappTemplateRequest
    from .set_contact_list_status_request import SetContactListStatusRequest as SetContactListStatusRequest
    from .side_loaded import SideLoaded as SideLoaded
    from .site_message import SiteMessage as SiteMessage
    from .site_message_page import SiteMessagePage as SiteMessagePage
    from .site_tracking_domain import SiteTrackingDomain as SiteTrackingDomain
    from .site_tracking_domain_attributes import SiteTrackingDomainAttributes as SiteTrackingDomainAttributes
    from .site_tracking_domain_create import SiteTrackingDomainCreate as SiteTrackingDomainCreate
    from .site_tracking_domain_create_attributes import (
        SiteTrackingDomainCreateAttributes as SiteTrackingDomainCreateAttributes,
    )
    from .site_tracking_domain_create_request import SiteTrackingDomainCreateRequest as SiteTrackingDomainCreateRequest
    from .site_tracking_domain_page import SiteTrackingDomainPage as SiteTrackingDomainPage
    from .site_tracking_domain_response import SiteTrackingDomainResponse as SiteTrackingDomainResponse
    from .site_tracking_response import SiteTrackingResponse as SiteTrackingResponse
    from .site_tracking_status import SiteTrackingStatus as SiteTrackingStatus
    from .site_tracking_update import SiteTrackingUpdate as SiteTrackingUpdate
    from .sms_broadcast import SmsBroadcast as SmsBroadcast
    from .sms_broadcast_ai_create_request import SmsBroadcastAiCreateRequest as SmsBroadcastAiCreateRequest
    from .sms_broadcast_ai_create_request_source import (
        SmsBroadcastAiCreateRequestSource as SmsBroadcastAiCreateRequestSource,
    )
    from .sms_broadcast_ai_response import SmsBroadcastAiResponse as SmsBroadcastAiResponse
    from .sms_broadcast_ai_status_response import SmsBroadcastAiStatusResponse as SmsBroadcastAiStatusResponse
    from .sms_broadcast_ai_update_request import SmsBroadcastAiUpdateRequest as SmsBroadcastAiUpdateRequest
    from .sms_broadcast_ai_update_request_source import (
        SmsBroadcastAiUpdateRequestSource as SmsBroadcastAiUpdateRequestSource,
    )
    from .sms_broadcast_answer import SmsBroadcastAnswer as SmsBroadcastAnswer
    from .sms_broadcast_create_request import SmsBroadcastCreateRequest as SmsBroadcastCreateRequest
    from .sms_broadcast_create_request_status import SmsBroadcastCreateRequestStatus as SmsBroadcastCreateRequestStatus
    from .sms_broadcast_failure import SmsBroadcastFailure as SmsBroadcastFailure
    from .sms_broadcast_failure_details import SmsBroadcastFailureDetails as SmsBroadcastFailureDetails
    from .sms_broadcast_failure_page import SmsBroadcastFailurePage as SmsBroadcastFailurePage
    from .sms_broadcast_ids_request import SmsBroadcastIdsRequest as SmsBroadcastIdsRequest
    from .sms_broadcast_metrics import SmsBroadcastMetrics as SmsBroadcastMetrics
    from .sms_broadcast_metrics_response import SmsBroadcastMetricsResponse as SmsBroadcastMetricsResponse
    from .sms_broadcast_page import SmsBroadcastPage as SmsBroadcastPage
    from .sms_broadcast_recipient import SmsBroadcastRecipient as SmsBroadcastRecipient
    from .sms_broadcast_recipient_page import SmsBroadcastRecipientPage as SmsBroadcastRecipientPage
    from .sms_broadcast_snapshot import SmsBroadcastSnapshot as SmsBroadcastSnapshot
    from .sms_broadcast_snapshot_response import SmsBroadcastSnapshotResponse as SmsBroadcastSnapshotResponse
    from .sms_broadcast_update_request import SmsBroadcastUpdateRequest as SmsBroadcastUpdateRequest
    from .sms_broadcast_update_request_status import SmsBroadcastUpdateRequestStatus as SmsBroadcastUpdateRequestStatus
    from .sms_credits import SmsCredits as SmsCredits
    from .sms_credits_response import SmsCreditsResponse as SmsCreditsResponse
    from .sms_list import SmsList as SmsList
    from .sms_list_page import SmsListPage as SmsListPage
    from .sms_message import SmsMessage as SmsMessage
    from .sms_message_page import SmsMessagePage as SmsMessagePage
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
    from .task import Task as Task
    from .task_create import TaskCreate as TaskCreate
    from .task_create_owner_type import TaskCreateOwnerType as TaskCreateOwnerType
    from .task_create_request import TaskCreateRequest as TaskCreateRequest
    from .task_create_status import TaskCreateStatus as TaskCreateStatus
    from .task_outcome import TaskOutcome as TaskOutcome
    from .task_outcome_create import TaskOutcomeCreate as TaskOutcomeCreate
    from .task_outcome_create_disabled import TaskOutcomeCreateDisabled as TaskOutcomeCreateDisabled
    from .task_outcome_create_sentiment import TaskOutcomeCreateSentiment as TaskOutcomeCreateSentiment
    from .task_outcome_page import TaskOutcomePage as TaskOutcomePage
    from .task_outcome_response import TaskOutcomeResponse as TaskOutcomeResponse
    from .task_outcome_update import TaskOutcomeUpdate as TaskOutcomeUpdate
    from .task_outcome_update_disabled import TaskOutcomeUpdateDisabled as TaskOutcomeUpdateDisabled
    from .task_outcome_update_sentiment import TaskOutcomeUpdateSentiment as TaskOutcomeUpdateSentiment
    from .task_page import TaskPage as TaskPage
    from .task_reminder import TaskReminder as TaskReminder
    from .task_reminder_create import TaskReminderCreate as TaskReminderCreate
    from .task_reminder_response import TaskReminderResponse as TaskReminderResponse
    from .task_response import TaskResponse as TaskResponse
    from .task_type import TaskType as TaskType
    from .task_type_create import TaskTypeCreate as TaskTypeCreate
    from .task_type_create_request import TaskTypeCreateRequest as TaskTypeCreateRequest
    from .task_type_create_status import TaskTypeCreateStatus as TaskTypeCreateStatus
    from .task_type_outcome_relation import TaskTypeOutcomeRelation as TaskTypeOutcomeRelation
    from .task_type_outcome_relation_page import TaskTypeOutcomeRelationPage as TaskTypeOutcomeRelationPage
    from .task_type_outcome_relation_response import TaskTypeOutcomeRelationResponse as TaskTypeOutcomeRelationResponse
    from .task_type_outcome_relation_saved_response import (
        TaskTypeOutcomeRelationSavedResponse as TaskTypeOutcomeRelationSavedResponse,
    )
    from .task_type_outcome_relation_write import TaskTypeOutcomeRelationWrite as TaskTypeOutcomeRelationWrite
    from .task_type_outcome_relation_write_request import (
        TaskTypeOutcomeRelationWriteRequest as TaskTypeOutcomeRelationWriteRequest,
    )
    from .task_type_page import TaskTypePage as TaskTypePage
    from .task_type_response import TaskTypeResponse as TaskTypeResponse
    from .task_type_update import TaskTypeUpdate as TaskTypeUpdate
    from .task_type_update_request import TaskTypeUpdateRequest as TaskTypeUpdateRequest
    from .task_type_update_status import TaskTypeUpdateStatus as TaskTypeUpdateStatus
    from .task_update import TaskUpdate as TaskUpdate
    from .task_update_owner_type import TaskUpdateOwnerType as TaskUpdateOwnerType
    from .task_update_request import TaskUpdateRequest as TaskUpdateRequest
    from .task_update_status import TaskUpdateStatus as TaskUpdateStatus
    from .tasks_move import TasksMove as TasksMove
    from .template import Template as Template
    from .template_page import TemplatePage as TemplatePage
    from .template_response import TemplateResponse as TemplateResponse
    from .template_share_response import TemplateShareResponse as TemplateShareResponse
    from .track_event_request import TrackEventRequest as TrackEventRequest
    from .track_event_response import TrackEventResponse as TrackEventResponse
    from .tracking_enable_disable_site_request import (
        TrackingEnableDisableSiteRequest as TrackingEnableDisableSiteRequest,
    )
    from .tracking_log import TrackingLog as TrackingLog
    from .tracking_log_page import TrackingLogPage as TrackingLogPage
    from .undocumented_request import UndocumentedRequest as UndocumentedRequest
    from .undocumented_response import UndocumentedResponse as UndocumentedResponse
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
    from .whatsapp_assignee import WhatsappAssignee as WhatsappAssignee
    from .whatsapp_channel import WhatsappChannel as WhatsappChannel
    from .whatsapp_contact import WhatsappContact as WhatsappContact
    from .whatsapp_conversation import WhatsappConversation as WhatsappConversation
    from .whatsapp_conversation_page import WhatsappConversationPage as WhatsappConversationPage
    from .whatsapp_conversation_update_request import (
        WhatsappConversationUpdateRequest as WhatsappConversationUpdateRequest,
    )
    from .whatsapp_conversation_update_request_status import (
        WhatsappConversationUpdateRequestStatus as WhatsappConversationUpdateRequestStatus,
    )
    from .whatsapp_flow_contact import WhatsappFlowContact as WhatsappFlowContact
    from .whatsapp_flow_execution import WhatsappFlowExecution as WhatsappFlowExecution
    from .whatsapp_flow_execution_contact import WhatsappFlowExecutionContact as WhatsappFlowExecutionContact
    from .whatsapp_flow_execution_contact_page import (
        WhatsappFlowExecutionContactPage as WhatsappFlowExecutionContactPage,
    )
    from .whatsapp_flow_execution_page import WhatsappFlowExecutionPage as WhatsappFlowExecutionPage
    from .whatsapp_message import WhatsappMessage as WhatsappMessage
    from .whatsapp_tag import WhatsappTag as WhatsappTag
    from .whatsapp_tag_link import WhatsappTagLink as WhatsappTagLink
    from .whatsapp_template import WhatsappTemplate as WhatsappTemplate
    from .whatsapp_template_page import WhatsappTemplatePage as WhatsappTemplatePage
    from .whatsapp_template_send_response import WhatsappTemplateSendResponse as WhatsappTemplateSendResponse
    from .whatsapp_template_update_request import WhatsappTemplateUpdateRequest as WhatsappTemplateUpdateRequest
    from .whatsapp_user import WhatsappUser as WhatsappUser
else:
    from importlib import import_module

    _MODULES = {
        "Account": ".account",
        "AccountBulkDeleteMeta": ".account_bulk_delete_meta",
        "AccountBulkDeleteResponse": ".account_bulk_delete_response",
        "AccountContact": ".account_contact",
        "AccountContactCreate": ".account_contact_create",
        "AccountContactCreateRequest": ".account_contact_create_request",
        "AccountContactPage": ".account_contact_page",
        "AccountContactResponse": ".account_contact_response",
        "AccountContactUpdate": ".account_contact_update",
        "AccountContactUpdateRequest": ".account_contact_update_request",
        "AccountCreate": ".account_create",
        "AccountCreateRequest": ".account_create_request",
        "AccountFieldCreateRequest": ".account_field_create_request",
        "AccountFieldPage": ".account_field_page",
        "AccountFieldResponse": ".account_field_response",
        "AccountFieldUpdateRequest": ".account_field_update_request",
        "AccountFieldValue": ".account_field_value",
        "AccountFieldValueCreate": ".account_field_value_create",
        "AccountFieldValueCreateRequest": ".account_field_value_create_request",
        "AccountFieldValuePage": ".account_field_value_page",
        "AccountFieldValueResponse": ".account_field_value_response",
        "AccountFieldValueUpdateRequest": ".account_field_value_update_request",
        "AccountPage": ".account_page",
        "AccountResponse": ".account_response",
        "AccountUpdate": ".account_update",
        "AccountUpdateRequest": ".account_update_request",
        "Activity": ".activity",
        "ActivityPage": ".activity_page",
        "ActivityReference": ".activity_reference",
        "Address": ".address",
        "AddressCreate": ".address_create",
        "AddressCreateRequest": ".address_create_request",
        "AddressPage": ".address_page",
        "AddressResponse": ".address_response",
        "AddressUpdate": ".address_update",
        "AddressUpdateRequest": ".address_update_request",
        "Automation": ".automation",
        "AutomationBlock": ".automation_block",
        "AutomationBlockPage": ".automation_block_page",
        "AutomationEntryCount": ".automation_entry_count",
        "AutomationEntryCountPage": ".automation_entry_count_page",
        "AutomationPage": ".automation_page",
        "AutomationResponse": ".automation_response",
        "BounceLog": ".bounce_log",
        "BounceLogPage": ".bounce_log_page",
        "BracketMap": ".bracket_map",
        "BrandKit": ".brand_kit",
        "Branding": ".branding",
        "BrandingPage": ".branding_page",
        "BrandingResponse": ".branding_response",
        "BrandingUpdate": ".branding_update",
        "BrandingUpdateRequest": ".branding_update_request",
        "BulkCreateFieldOptionsRequest": ".bulk_create_field_options_request",
        "Calendar": ".calendar",
        "CalendarCreate": ".calendar_create",
        "CalendarCreateRequest": ".calendar_create_request",
        "CalendarCreateType": ".calendar_create_type",
        "CalendarPage": ".calendar_page",
        "CalendarResponse": ".calendar_response",
        "CalendarUpdate": ".calendar_update",
        "CalendarUpdateRequest": ".calendar_update_request",
        "CalendarUpdateType": ".calendar_update_type",
        "Campaign": ".campaign",
        "CampaignCopyResponse": ".campaign_copy_response",
        "CampaignCreateRequest": ".campaign_create_request",
        "CampaignCreateResponse": ".campaign_create_response",
        "CampaignDeleteResponse": ".campaign_delete_response",
        "CampaignLink": ".campaign_link",
        "CampaignLinkPage": ".campaign_link_page",
        "CampaignList": ".campaign_list",
        "CampaignListPage": ".campaign_list_page",
        "CampaignMessage": ".campaign_message",
        "CampaignMessagePage": ".campaign_message_page",
        "CampaignPage": ".campaign_page",
        "CampaignResponse": ".campaign_response",
        "CampaignUpdateRequest": ".campaign_update_request",
        "Config": ".config",
        "ConfigPage": ".config_page",
        "ConfigResponse": ".config_response",
        "ConfigUpdate": ".config_update",
        "ConfigUpdateRequest": ".config_update_request",
        "ConfirmationResponse": ".confirmation_response",
        "Connection": ".connection",
        "ConnectionCreate": ".connection_create",
        "ConnectionCreateRequest": ".connection_create_request",
        "ConnectionPage": ".connection_page",
        "ConnectionResponse": ".connection_response",
        "ConnectionUpdate": ".connection_update",
        "ConnectionUpdateRequest": ".connection_update_request",
        "ConnectionUpdateStatus": ".connection_update_status",
        "ConnectionUpdateSyncStatus": ".connection_update_sync_status",
        "Contact": ".contact",
        "ContactAutomation": ".contact_automation",
        "ContactAutomationCreate": ".contact_automation_create",
        "ContactAutomationCreateRequest": ".contact_automation_create_request",
        "ContactAutomationPage": ".contact_automation_page",
        "ContactAutomationResponse": ".contact_automation_response",
        "ContactConversion": ".contact_conversion",
        "ContactConversionPage": ".contact_conversion_page",
        "ContactCreate": ".contact_create",
        "ContactCreateContactRequest": ".contact_create_contact_request",
        "ContactDatum": ".contact_datum",
        "ContactDatumPage": ".contact_datum_page",
        "ContactDatumResponse": ".contact_datum_response",
        "ContactDeal": ".contact_deal",
        "ContactDealCreate": ".contact_deal_create",
        "ContactDealCreateRequest": ".contact_deal_create_request",
        "ContactDealPage": ".contact_deal_page",
        "ContactDealResponse": ".contact_deal_response",
        "ContactDealUpdate": ".contact_deal_update",
        "ContactDealUpdateRequest": ".contact_deal_update_request",
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
        "Conversion": ".conversion",
        "ConversionPage": ".conversion_page",
        "ConversionTrigger": ".conversion_trigger",
        "ConversionTriggerPage": ".conversion_trigger_page",
        "CustomField": ".custom_field",
        "CustomFieldCreate": ".custom_field_create",
        "CustomFieldCreateFieldType": ".custom_field_create_field_type",
        "CustomFieldUpdate": ".custom_field_update",
        "CustomFieldValueBulkUpdate": ".custom_field_value_bulk_update",
        "CustomFieldValueUpdate": ".custom_field_value_update",
        "CustomObjectField": ".custom_object_field",
        "CustomObjectFieldOption": ".custom_object_field_option",
        "CustomObjectFieldOptionWrite": ".custom_object_field_option_write",
        "CustomObjectFieldWrite": ".custom_object_field_write",
        "CustomObjectLabels": ".custom_object_labels",
        "CustomObjectLabelsWrite": ".custom_object_labels_write",
        "CustomObjectMeta": ".custom_object_meta",
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
        "CustomValue": ".custom_value",
        "CustomValueWrite": ".custom_value_write",
        "Deal": ".deal",
        "DealActivity": ".deal_activity",
        "DealActivityPage": ".deal_activity_page",
        "DealBulkUpdateOwnersRequest": ".deal_bulk_update_owners_request",
        "DealBulkUpdateOwnersResponse": ".deal_bulk_update_owners_response",
        "DealCreate": ".deal_create",
        "DealCreateRequest": ".deal_create_request",
        "DealCreateStatus": ".deal_create_status",
        "DealFieldCreateRequest": ".deal_field_create_request",
        "DealFieldPage": ".deal_field_page",
        "DealFieldResponse": ".deal_field_response",
        "DealFieldUpdateRequest": ".deal_field_update_request",
        "DealFieldValue": ".deal_field_value",
        "DealFieldValueCreate": ".deal_field_value_create",
        "DealFieldValueCreateRequest": ".deal_field_value_create_request",
        "DealFieldValuePage": ".deal_field_value_page",
        "DealFieldValueResponse": ".deal_field_value_response",
        "DealFieldValueUpdateRequest": ".deal_field_value_update_request",
        "DealMeta": ".deal_meta",
        "DealOwner": ".deal_owner",
        "DealPage": ".deal_page",
        "DealResponse": ".deal_response",
        "DealRole": ".deal_role",
        "DealRoleCreateRequest": ".deal_role_create_request",
        "DealRolePage": ".deal_role_page",
        "DealRoleResponse": ".deal_role_response",
        "DealStage": ".deal_stage",
        "DealStageCreate": ".deal_stage_create",
        "DealStageCreateCardRegion3": ".deal_stage_create_card_region_3",
        "DealStageCreateRequest": ".deal_stage_create_request",
        "DealStagePage": ".deal_stage_page",
        "DealStageResponse": ".deal_stage_response",
        "DealStageUpdate": ".deal_stage_update",
        "DealStageUpdateCardRegion3": ".deal_stage_update_card_region_3",
        "DealStageUpdateRequest": ".deal_stage_update_request",
        "DealUpdate": ".deal_update",
        "DealUpdateRequest": ".deal_update_request",
        "DealUpdateStatus": ".deal_update_status",
        "DealsMove": ".deals_move",
        "EcomCustomer": ".ecom_customer",
        "EcomCustomerCreate": ".ecom_customer_create",
        "EcomCustomerCreateAcceptsMarketing": ".ecom_customer_create_accepts_marketing",
        "EcomCustomerCreateRequest": ".ecom_customer_create_request",
        "EcomCustomerPage": ".ecom_customer_page",
        "EcomCustomerResponse": ".ecom_customer_response",
        "EcomCustomerUpdate": ".ecom_customer_update",
        "EcomCustomerUpdateAcceptsMarketing": ".ecom_customer_update_accepts_marketing",
        "EcomCustomerUpdateRequest": ".ecom_customer_update_request",
        "EcomOrder": ".ecom_order",
        "EcomOrderActivity": ".ecom_order_activity",
        "EcomOrderActivityPage": ".ecom_order_activity_page",
        "EcomOrderCreate": ".ecom_order_create",
        "EcomOrderCreateSourceType0": ".ecom_order_create_source_type_0",
        "EcomOrderCreateSourceType1": ".ecom_order_create_source_type_1",
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
        "EcommerceQueryError": ".ecommerce_query_error",
        "EmailActivity": ".email_activity",
        "EmailActivityPage": ".email_activity_page",
        "EmailEditorConfigResponse": ".email_editor_config_response",
        "EmailEditorMessage": ".email_editor_message",
        "EmailEditorTag": ".email_editor_tag",
        "EmailEditorTagCategory": ".email_editor_tag_category",
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
        "ExclusionUpdateRequest": ".exclusion_update_request",
        "ExclusionUpdateRequestChannel": ".exclusion_update_request_channel",
        "ExportSmsBroadcastRecipientsRequest": ".export_sms_broadcast_recipients_request",
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
        "Form": ".form",
        "FormAction": ".form_action",
        "FormActions": ".form_actions",
        "FormBorder": ".form_border",
        "FormButton": ".form_button",
        "FormField": ".form_field",
        "FormOptions": ".form_options",
        "FormPage": ".form_page",
        "FormResponse": ".form_response",
        "FormStyle": ".form_style",
        "FormSubmit": ".form_submit",
        "GeoAddress": ".geo_address",
        "GeoAddressResponse": ".geo_address_response",
        "GeoIp": ".geo_ip",
        "GeoIpPage": ".geo_ip_page",
        "Goal": ".goal",
        "GoalPage": ".goal_page",
        "Group": ".group",
        "GroupLimit": ".group_limit",
        "GroupLimitPage": ".group_limit_page",
        "GroupPage": ".group_page",
        "GroupResponse": ".group_response",
        "GroupWrite": ".group_write",
        "GroupWriteRequest": ".group_write_request",
        "ImportCallback": ".import_callback",
        "ImportCallbackItem": ".import_callback_item",
        "ImportCallbackRequestType": ".import_callback_request_type",
        "ImportContact": ".import_contact",
        "ImportCreateRequest": ".import_create_request",
        "ImportCreateResponse": ".import_create_response",
        "ImportDay": ".import_day",
        "ImportFieldValue": ".import_field_value",
        "ImportList": ".import_list",
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
        "MatchSegmentContactsRequest": ".match_segment_contacts_request",
        "Message": ".message",
        "MessageCreate": ".message_create",
        "MessageCreateRequest": ".message_create_request",
        "MessageEditorMarkupResponse": ".message_editor_markup_response",
        "MessagePage": ".message_page",
        "MessageResponse": ".message_response",
        "MessageUpdate": ".message_update",
        "MessageUpdateRequest": ".message_update_request",
        "Meta": ".meta",
        "MoveDealsRequest": ".move_deals_request",
        "MoveDealsResponse": ".move_deals_response",
        "MoveTasksRequest": ".move_tasks_request",
        "MoveTasksResponse": ".move_tasks_response",
        "Note": ".note",
        "NoteCreateNoteRequest": ".note_create_note_request",
        "NoteOwner": ".note_owner",
        "NotePage": ".note_page",
        "NoteResponse": ".note_response",
        "NoteText": ".note_text",
        "NoteTextRequest": ".note_text_request",
        "NoteUpdateNoteByIdRequest": ".note_update_note_by_id_request",
        "NoteWrite": ".note_write",
        "NoteWriteReltype": ".note_write_reltype",
        "OrderCreateNewOrderRequest": ".order_create_new_order_request",
        "OrderUpdateOrderResourceRequest": ".order_update_order_resource_request",
        "Organization": ".organization",
        "OrganizationResponse": ".organization_response",
        "OutcomeCreateTaskOutcomeRequest": ".outcome_create_task_outcome_request",
        "OutcomeUpdateTaskOutcomeRequest": ".outcome_update_task_outcome_request",
        "Personalization": ".personalization",
        "PersonalizationLockResponse": ".personalization_lock_response",
        "PersonalizationPage": ".personalization_page",
        "PersonalizationResponse": ".personalization_response",
        "PersonalizationWrite": ".personalization_write",
        "PersonalizationWriteFormat": ".personalization_write_format",
        "PersonalizationWriteRequest": ".personalization_write_request",
        "Pipeline": ".pipeline",
        "PipelineCreate": ".pipeline_create",
        "PipelineCreateAllgroups": ".pipeline_create_allgroups",
        "PipelineCreateAllusers": ".pipeline_create_allusers",
        "PipelineCreateAutoassign": ".pipeline_create_autoassign",
        "PipelineCreateRequest": ".pipeline_create_request",
        "PipelineGroup": ".pipeline_group",
        "PipelinePage": ".pipeline_page",
        "PipelineResponse": ".pipeline_response",
        "PipelineUpdate": ".pipeline_update",
        "PipelineUpdateAllgroups": ".pipeline_update_allgroups",
        "PipelineUpdateAllusers": ".pipeline_update_allusers",
        "PipelineUpdateAutoassign": ".pipeline_update_autoassign",
        "PipelineUpdateRequest": ".pipeline_update_request",
        "PipelineUser": ".pipeline_user",
        "PipelineUserPage": ".pipeline_user_page",
        "PlusAppend": ".plus_append",
        "PlusAppendResponse": ".plus_append_response",
        "QueryEcommerceRequest": ".query_ecommerce_request",
        "QueryEcommerceResponse": ".query_ecommerce_response",
        "ReminderCreateTaskOutcomeRequest": ".reminder_create_task_outcome_request",
        "ReplaceWhatsappConversationRequest": ".replace_whatsapp_conversation_request",
        "ReplaceWhatsappConversationRequestStatus": ".replace_whatsapp_conversation_request_status",
        "ResponseCreateSavedResponseRequest": ".response_create_saved_response_request",
        "ResponseUpdateSavedResponseRequest": ".response_update_saved_response_request",
        "RunWhatsappFlowRequest": ".run_whatsapp_flow_request",
        "RunWhatsappFlowRequestExecuteFor": ".run_whatsapp_flow_request_execute_for",
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
        "Segment": ".segment",
        "SegmentAggregate": ".segment_aggregate",
        "SegmentAttributes": ".segment_attributes",
        "SegmentCheck": ".segment_check",
        "SegmentCheckAttributes": ".segment_check_attributes",
        "SegmentCheckResponse": ".segment_check_response",
        "SegmentCondition": ".segment_condition",
        "SegmentConditionGroup": ".segment_condition_group",
        "SegmentConditionGroupMember": ".segment_condition_group_member",
        "SegmentCount": ".segment_count",
        "SegmentCountAttributes": ".segment_count_attributes",
        "SegmentCountHistoryResponse": ".segment_count_history_response",
        "SegmentCountPage": ".segment_count_page",
        "SegmentCriteria": ".segment_criteria",
        "SegmentCriteriaAttributes": ".segment_criteria_attributes",
        "SegmentCriteriaAttributesGroupOperator": ".segment_criteria_attributes_group_operator",
        "SegmentCriteriaAttributesSegmentRelationship": ".segment_criteria_attributes_segment_relationship",
        "SegmentCriteriaType": ".segment_criteria_type",
        "SegmentDefinition": ".segment_definition",
        "SegmentDefinitionAttributes": ".segment_definition_attributes",
        "SegmentDefinitionAttributesSegmentConditionGroupOperator": ".segment_definition_attributes_segment_condition_group_operator",
        "SegmentDefinitionRequest": ".segment_definition_request",
        "SegmentField": ".segment_field",
        "SegmentMatch": ".segment_match",
        "SegmentMatchAttributes": ".segment_match_attributes",
        "SegmentMatchPosition": ".segment_match_position",
        "SegmentMatchResponse": ".segment_match_response",
        "SegmentResponse": ".segment_response",
        "SegmentSummary": ".segment_summary",
        "SegmentSummaryAttributes": ".segment_summary_attributes",
        "SegmentSummaryCount": ".segment_summary_count",
        "SegmentSummaryCounts": ".segment_summary_counts",
        "SegmentSummaryPage": ".segment_summary_page",
        "SegmentSummaryResponse": ".segment_summary_response",
        "SendWhatsappTemplateRequest": ".send_whatsapp_template_request",
        "SetContactListStatusRequest": ".set_contact_list_status_request",
        "SideLoaded": ".side_loaded",
        "SiteMessage": ".site_message",
        "SiteMessagePage": ".site_message_page",
        "SiteTrackingDomain": ".site_tracking_domain",
        "SiteTrackingDomainAttributes": ".site_tracking_domain_attributes",
        "SiteTrackingDomainCreate": ".site_tracking_domain_create",
        "SiteTrackingDomainCreateAttributes": ".site_tracking_domain_create_attributes",
        "SiteTrackingDomainCreateRequest": ".site_tracking_domain_create_request",
        "SiteTrackingDomainPage": ".site_tracking_domain_page",
        "SiteTrackingDomainResponse": ".site_tracking_domain_response",
        "SiteTrackingResponse": ".site_tracking_response",
        "SiteTrackingStatus": ".site_tracking_status",
        "SiteTrackingUpdate": ".site_tracking_update",
        "SmsBroadcast": ".sms_broadcast",
        "SmsBroadcastAiCreateRequest": ".sms_broadcast_ai_create_request",
        "SmsBroadcastAiCreateRequestSource": ".sms_broadcast_ai_create_request_source",
        "SmsBroadcastAiResponse": ".sms_broadcast_ai_response",
        "SmsBroadcastAiStatusResponse": ".sms_broadcast_ai_status_response",
        "SmsBroadcastAiUpdateRequest": ".sms_broadcast_ai_update_request",
        "SmsBroadcastAiUpdateRequestSource": ".sms_broadcast_ai_update_request_source",
        "SmsBroadcastAnswer": ".sms_broadcast_answer",
        "SmsBroadcastCreateRequest": ".sms_broadcast_create_request",
        "SmsBroadcastCreateRequestStatus": ".sms_broadcast_create_request_status",
        "SmsBroadcastFailure": ".sms_broadcast_failure",
        "SmsBroadcastFailureDetails": ".sms_broadcast_failure_details",
        "SmsBroadcastFailurePage": ".sms_broadcast_failure_page",
        "SmsBroadcastIdsRequest": ".sms_broadcast_ids_request",
        "SmsBroadcastMetrics": ".sms_broadcast_metrics",
        "SmsBroadcastMetricsResponse": ".sms_broadcast_metrics_response",
        "SmsBroadcastPage": ".sms_broadcast_page",
        "SmsBroadcastRecipient": ".sms_broadcast_recipient",
        "SmsBroadcastRecipientPage": ".sms_broadcast_recipient_page",
        "SmsBroadcastSnapshot": ".sms_broadcast_snapshot",
        "SmsBroadcastSnapshotResponse": ".sms_broadcast_snapshot_response",
        "SmsBroadcastUpdateRequest": ".sms_broadcast_update_request",
        "SmsBroadcastUpdateRequestStatus": ".sms_broadcast_update_request_status",
        "SmsCredits": ".sms_credits",
        "SmsCreditsResponse": ".sms_credits_response",
        "SmsList": ".sms_list",
        "SmsListPage": ".sms_list_page",
        "SmsMessage": ".sms_message",
        "SmsMessagePage": ".sms_message_page",
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
        "Task": ".task",
        "TaskCreate": ".task_create",
        "TaskCreateOwnerType": ".task_create_owner_type",
        "TaskCreateRequest": ".task_create_request",
        "TaskCreateStatus": ".task_create_status",
        "TaskOutcome": ".task_outcome",
        "TaskOutcomeCreate": ".task_outcome_create",
        "TaskOutcomeCreateDisabled": ".task_outcome_create_disabled",
        "TaskOutcomeCreateSentiment": ".task_outcome_create_sentiment",
        "TaskOutcomePage": ".task_outcome_page",
        "TaskOutcomeResponse": ".task_outcome_response",
        "TaskOutcomeUpdate": ".task_outcome_update",
        "TaskOutcomeUpdateDisabled": ".task_outcome_update_disabled",
        "TaskOutcomeUpdateSentiment": ".task_outcome_update_sentiment",
        "TaskPage": ".task_page",
        "TaskReminder": ".task_reminder",
        "TaskReminderCreate": ".task_reminder_create",
        "TaskReminderResponse": ".task_reminder_response",
        "TaskResponse": ".task_response",
        "TaskType": ".task_type",
        "TaskTypeCreate": ".task_type_create",
        "TaskTypeCreateRequest": ".task_type_create_request",
        "TaskTypeCreateStatus": ".task_type_create_status",
        "TaskTypeOutcomeRelation": ".task_type_outcome_relation",
        "TaskTypeOutcomeRelationPage": ".task_type_outcome_relation_page",
        "TaskTypeOutcomeRelationResponse": ".task_type_outcome_relation_response",
        "TaskTypeOutcomeRelationSavedResponse": ".task_type_outcome_relation_saved_response",
        "TaskTypeOutcomeRelationWrite": ".task_type_outcome_relation_write",
        "TaskTypeOutcomeRelationWriteRequest": ".task_type_outcome_relation_write_request",
        "TaskTypePage": ".task_type_page",
        "TaskTypeResponse": ".task_type_response",
        "TaskTypeUpdate": ".task_type_update",
        "TaskTypeUpdateRequest": ".task_type_update_request",
        "TaskTypeUpdateStatus": ".task_type_update_status",
        "TaskUpdate": ".task_update",
        "TaskUpdateOwnerType": ".task_update_owner_type",
        "TaskUpdateRequest": ".task_update_request",
        "TaskUpdateStatus": ".task_update_status",
        "TasksMove": ".tasks_move",
        "Template": ".template",
        "TemplatePage": ".template_page",
        "TemplateResponse": ".template_response",
        "TemplateShareResponse": ".template_share_response",
        "TrackEventRequest": ".track_event_request",
        "TrackEventResponse": ".track_event_response",
        "TrackingEnableDisableSiteRequest": ".tracking_enable_disable_site_request",
        "TrackingLog": ".tracking_log",
        "TrackingLogPage": ".tracking_log_page",
        "UndocumentedRequest": ".undocumented_request",
        "UndocumentedResponse": ".undocumented_response",
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
        "WhatsappAssignee": ".whatsapp_assignee",
        "WhatsappChannel": ".whatsapp_channel",
        "WhatsappContact": ".whatsapp_contact",
        "WhatsappConversation": ".whatsapp_conversation",
        "WhatsappConversationPage": ".whatsapp_conversation_page",
        "WhatsappConversationUpdateRequest": ".whatsapp_conversation_update_request",
        "WhatsappConversationUpdateRequestStatus": ".whatsapp_conversation_update_request_status",
        "WhatsappFlowContact": ".whatsapp_flow_contact",
        "WhatsappFlowExecution": ".whatsapp_flow_execution",
        "WhatsappFlowExecutionContact": ".whatsapp_flow_execution_contact",
        "WhatsappFlowExecutionContactPage": ".whatsapp_flow_execution_contact_page",
        "WhatsappFlowExecutionPage": ".whatsapp_flow_execution_page",
        "WhatsappMessage": ".whatsapp_message",
        "WhatsappTag": ".whatsapp_tag",
        "WhatsappTagLink": ".whatsapp_tag_link",
        "WhatsappTemplate": ".whatsapp_template",
        "WhatsappTemplatePage": ".whatsapp_template_page",
        "WhatsappTemplateSendResponse": ".whatsapp_template_send_response",
        "WhatsappTemplateUpdateRequest": ".whatsapp_template_update_request",
        "WhatsappUser": ".whatsapp_user",
    }
    __all__ = tuple(_MODULES)

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__():
        return sorted({*globals(), *_MODULES})
