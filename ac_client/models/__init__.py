# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The models: what is sent and what comes back. Each is imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_contact import AccountContact as AccountContact
    from .bracket_map import BracketMap as BracketMap
    from .connection import Connection as Connection
    from .contact import Contact as Contact
    from .contact_automation import ContactAutomation as ContactAutomation
    from .contact_create import ContactCreate as ContactCreate
    from .contact_create_contact_request import ContactCreateContactRequest as ContactCreateContactRequest
    from .contact_field_value import ContactFieldValue as ContactFieldValue
    from .contact_list import ContactList as ContactList
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
    from .empty import Empty as Empty
    from .error import Error as Error
    from .error_item import ErrorItem as ErrorItem
    from .error_source import ErrorSource as ErrorSource
    from .field_value import FieldValue as FieldValue
    from .geo_address import GeoAddress as GeoAddress
    from .geo_ip import GeoIp as GeoIp
    from .legacy_segment import LegacySegment as LegacySegment
    from .legacy_segment_page import LegacySegmentPage as LegacySegmentPage
    from .legacy_segment_response import LegacySegmentResponse as LegacySegmentResponse
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
    from .outcome_create_task_outcome_request import OutcomeCreateTaskOutcomeRequest as OutcomeCreateTaskOutcomeRequest
    from .outcome_update_task_outcome_request import OutcomeUpdateTaskOutcomeRequest as OutcomeUpdateTaskOutcomeRequest
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
    from .user import User as User
    from .user_create import UserCreate as UserCreate
    from .user_create_new_user_request import UserCreateNewUserRequest as UserCreateNewUserRequest
    from .user_group import UserGroup as UserGroup
    from .user_page import UserPage as UserPage
    from .user_response import UserResponse as UserResponse
    from .user_update import UserUpdate as UserUpdate
    from .user_update_user_request import UserUpdateUserRequest as UserUpdateUserRequest
else:
    from importlib import import_module

    _MODULES = {
        "AccountContact": ".account_contact",
        "BracketMap": ".bracket_map",
        "Connection": ".connection",
        "Contact": ".contact",
        "ContactAutomation": ".contact_automation",
        "ContactCreate": ".contact_create",
        "ContactCreateContactRequest": ".contact_create_contact_request",
        "ContactFieldValue": ".contact_field_value",
        "ContactList": ".contact_list",
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
        "Empty": ".empty",
        "Error": ".error",
        "ErrorItem": ".error_item",
        "ErrorSource": ".error_source",
        "FieldValue": ".field_value",
        "GeoAddress": ".geo_address",
        "GeoIp": ".geo_ip",
        "LegacySegment": ".legacy_segment",
        "LegacySegmentPage": ".legacy_segment_page",
        "LegacySegmentResponse": ".legacy_segment_response",
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
        "OutcomeCreateTaskOutcomeRequest": ".outcome_create_task_outcome_request",
        "OutcomeUpdateTaskOutcomeRequest": ".outcome_update_task_outcome_request",
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
        "User": ".user",
        "UserCreate": ".user_create",
        "UserCreateNewUserRequest": ".user_create_new_user_request",
        "UserGroup": ".user_group",
        "UserPage": ".user_page",
        "UserResponse": ".user_response",
        "UserUpdate": ".user_update",
        "UserUpdateUserRequest": ".user_update_user_request",
    }
    __all__ = tuple(_MODULES)

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__():
        return sorted({*globals(), *_MODULES})
