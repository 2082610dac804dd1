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
    from .contact_reply import ContactReply as ContactReply
    from .contact_sync import ContactSync as ContactSync
    from .contact_sync_contact_request import ContactSyncContactRequest as ContactSyncContactRequest
    from .contact_tag import ContactTag as ContactTag
    from .contact_tag_create import ContactTagCreate as ContactTagCreate
    from .contact_tag_list import ContactTagList as ContactTagList
    from .contact_tag_reply import ContactTagReply as ContactTagReply
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
    from .custom_object_record_list import CustomObjectRecordList as CustomObjectRecordList
    from .custom_object_record_relationships import CustomObjectRecordRelationships as CustomObjectRecordRelationships
    from .custom_object_record_reply import CustomObjectRecordReply as CustomObjectRecordReply
    from .custom_object_record_saved import CustomObjectRecordSaved as CustomObjectRecordSaved
    from .custom_object_record_saved_reply import CustomObjectRecordSavedReply as CustomObjectRecordSavedReply
    from .custom_object_record_upsert import CustomObjectRecordUpsert as CustomObjectRecordUpsert
    from .custom_object_relationship import CustomObjectRelationship as CustomObjectRelationship
    from .custom_object_relationship_write import CustomObjectRelationshipWrite as CustomObjectRelationshipWrite
    from .custom_object_schema import CustomObjectSchema as CustomObjectSchema
    from .custom_object_schema_create import CustomObjectSchemaCreate as CustomObjectSchemaCreate
    from .custom_object_schema_list import CustomObjectSchemaList as CustomObjectSchemaList
    from .custom_object_schema_reply import CustomObjectSchemaReply as CustomObjectSchemaReply
    from .custom_object_schema_update import CustomObjectSchemaUpdate as CustomObjectSchemaUpdate
    from .ecom_order import EcomOrder as EcomOrder
    from .ecom_order_create import EcomOrderCreate as EcomOrderCreate
    from .ecom_order_create_source import EcomOrderCreateSource as EcomOrderCreateSource
    from .ecom_order_discount import EcomOrderDiscount as EcomOrderDiscount
    from .ecom_order_discount_write import EcomOrderDiscountWrite as EcomOrderDiscountWrite
    from .ecom_order_discount_write_type import EcomOrderDiscountWriteType as EcomOrderDiscountWriteType
    from .ecom_order_list import EcomOrderList as EcomOrderList
    from .ecom_order_product import EcomOrderProduct as EcomOrderProduct
    from .ecom_order_product_list import EcomOrderProductList as EcomOrderProductList
    from .ecom_order_product_reply import EcomOrderProductReply as EcomOrderProductReply
    from .ecom_order_product_saved import EcomOrderProductSaved as EcomOrderProductSaved
    from .ecom_order_product_write import EcomOrderProductWrite as EcomOrderProductWrite
    from .ecom_order_reply import EcomOrderReply as EcomOrderReply
    from .ecom_order_update import EcomOrderUpdate as EcomOrderUpdate
    from .empty import Empty as Empty
    from .error import Error as Error
    from .error_item import ErrorItem as ErrorItem
    from .error_source import ErrorSource as ErrorSource
    from .field_value import FieldValue as FieldValue
    from .geo_address import GeoAddress as GeoAddress
    from .geo_ip import GeoIp as GeoIp
    from .list_membership import ListMembership as ListMembership
    from .meta import Meta as Meta
    from .note import Note as Note
    from .note_create_note_request import NoteCreateNoteRequest as NoteCreateNoteRequest
    from .note_list import NoteList as NoteList
    from .note_owner import NoteOwner as NoteOwner
    from .note_reply import NoteReply as NoteReply
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
    from .saved_response_list import SavedResponseList as SavedResponseList
    from .saved_response_reply import SavedResponseReply as SavedResponseReply
    from .saved_response_update import SavedResponseUpdate as SavedResponseUpdate
    from .schema_create_new_request import SchemaCreateNewRequest as SchemaCreateNewRequest
    from .schema_create_or_update_record_request import (
        SchemaCreateOrUpdateRecordRequest as SchemaCreateOrUpdateRecordRequest,
    )
    from .schema_create_public_schema_request import SchemaCreatePublicSchemaRequest as SchemaCreatePublicSchemaRequest
    from .schema_update_schema_request import SchemaUpdateSchemaRequest as SchemaUpdateSchemaRequest
    from .score import Score as Score
    from .score_list import ScoreList as ScoreList
    from .score_reply import ScoreReply as ScoreReply
    from .score_value import ScoreValue as ScoreValue
    from .segment import Segment as Segment
    from .segment_list import SegmentList as SegmentList
    from .segment_reply import SegmentReply as SegmentReply
    from .side_loaded import SideLoaded as SideLoaded
    from .site_tracking_reply import SiteTrackingReply as SiteTrackingReply
    from .site_tracking_status import SiteTrackingStatus as SiteTrackingStatus
    from .site_tracking_update import SiteTrackingUpdate as SiteTrackingUpdate
    from .tag import Tag as Tag
    from .tag_add_contact_tag_request import TagAddContactTagRequest as TagAddContactTagRequest
    from .tag_create import TagCreate as TagCreate
    from .tag_create_tag_request import TagCreateTagRequest as TagCreateTagRequest
    from .tag_create_tag_type import TagCreateTagType as TagCreateTagType
    from .tag_list import TagList as TagList
    from .tag_reply import TagReply as TagReply
    from .tag_update import TagUpdate as TagUpdate
    from .tag_update_tag_request import TagUpdateTagRequest as TagUpdateTagRequest
    from .tag_update_tag_type import TagUpdateTagType as TagUpdateTagType
    from .task_outcome import TaskOutcome as TaskOutcome
    from .task_outcome_create import TaskOutcomeCreate as TaskOutcomeCreate
    from .task_outcome_create_disabled import TaskOutcomeCreateDisabled as TaskOutcomeCreateDisabled
    from .task_outcome_create_sentiment import TaskOutcomeCreateSentiment as TaskOutcomeCreateSentiment
    from .task_outcome_list import TaskOutcomeList as TaskOutcomeList
    from .task_outcome_reply import TaskOutcomeReply as TaskOutcomeReply
    from .task_outcome_update import TaskOutcomeUpdate as TaskOutcomeUpdate
    from .task_outcome_update_disabled import TaskOutcomeUpdateDisabled as TaskOutcomeUpdateDisabled
    from .task_outcome_update_sentiment import TaskOutcomeUpdateSentiment as TaskOutcomeUpdateSentiment
    from .task_reminder import TaskReminder as TaskReminder
    from .task_reminder_create import TaskReminderCreate as TaskReminderCreate
    from .task_reminder_reply import TaskReminderReply as TaskReminderReply
    from .task_type_outcome_relation import TaskTypeOutcomeRelation as TaskTypeOutcomeRelation
    from .task_type_outcome_relation_list import TaskTypeOutcomeRelationList as TaskTypeOutcomeRelationList
    from .task_type_outcome_relation_reply import TaskTypeOutcomeRelationReply as TaskTypeOutcomeRelationReply
    from .template import Template as Template
    from .template_list import TemplateList as TemplateList
    from .template_reply import TemplateReply as TemplateReply
    from .template_share_reply import TemplateShareReply as TemplateShareReply
    from .tracking_enable_disable_site_request import (
        TrackingEnableDisableSiteRequest as TrackingEnableDisableSiteRequest,
    )
    from .user import User as User
    from .user_create import UserCreate as UserCreate
    from .user_create_new_user_request import UserCreateNewUserRequest as UserCreateNewUserRequest
    from .user_group import UserGroup as UserGroup
    from .user_list import UserList as UserList
    from .user_reply import UserReply as UserReply
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
        "ContactReply": ".contact_reply",
        "ContactSync": ".contact_sync",
        "ContactSyncContactRequest": ".contact_sync_contact_request",
        "ContactTag": ".contact_tag",
        "ContactTagCreate": ".contact_tag_create",
        "ContactTagList": ".contact_tag_list",
        "ContactTagReply": ".contact_tag_reply",
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
        "CustomObjectRecordList": ".custom_object_record_list",
        "CustomObjectRecordRelationships": ".custom_object_record_relationships",
        "CustomObjectRecordReply": ".custom_object_record_reply",
        "CustomObjectRecordSaved": ".custom_object_record_saved",
        "CustomObjectRecordSavedReply": ".custom_object_record_saved_reply",
        "CustomObjectRecordUpsert": ".custom_object_record_upsert",
        "CustomObjectRelationship": ".custom_object_relationship",
        "CustomObjectRelationshipWrite": ".custom_object_relationship_write",
        "CustomObjectSchema": ".custom_object_schema",
        "CustomObjectSchemaCreate": ".custom_object_schema_create",
        "CustomObjectSchemaList": ".custom_object_schema_list",
        "CustomObjectSchemaReply": ".custom_object_schema_reply",
        "CustomObjectSchemaUpdate": ".custom_object_schema_update",
        "EcomOrder": ".ecom_order",
        "EcomOrderCreate": ".ecom_order_create",
        "EcomOrderCreateSource": ".ecom_order_create_source",
        "EcomOrderDiscount": ".ecom_order_discount",
        "EcomOrderDiscountWrite": ".ecom_order_discount_write",
        "EcomOrderDiscountWriteType": ".ecom_order_discount_write_type",
        "EcomOrderList": ".ecom_order_list",
        "EcomOrderProduct": ".ecom_order_product",
        "EcomOrderProductList": ".ecom_order_product_list",
        "EcomOrderProductReply": ".ecom_order_product_reply",
        "EcomOrderProductSaved": ".ecom_order_product_saved",
        "EcomOrderProductWrite": ".ecom_order_product_write",
        "EcomOrderReply": ".ecom_order_reply",
        "EcomOrderUpdate": ".ecom_order_update",
        "Empty": ".empty",
        "Error": ".error",
        "ErrorItem": ".error_item",
        "ErrorSource": ".error_source",
        "FieldValue": ".field_value",
        "GeoAddress": ".geo_address",
        "GeoIp": ".geo_ip",
        "ListMembership": ".list_membership",
        "Meta": ".meta",
        "Note": ".note",
        "NoteCreateNoteRequest": ".note_create_note_request",
        "NoteList": ".note_list",
        "NoteOwner": ".note_owner",
        "NoteReply": ".note_reply",
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
        "SavedResponseList": ".saved_response_list",
        "SavedResponseReply": ".saved_response_reply",
        "SavedResponseUpdate": ".saved_response_update",
        "SchemaCreateNewRequest": ".schema_create_new_request",
        "SchemaCreateOrUpdateRecordRequest": ".schema_create_or_update_record_request",
        "SchemaCreatePublicSchemaRequest": ".schema_create_public_schema_request",
        "SchemaUpdateSchemaRequest": ".schema_update_schema_request",
        "Score": ".score",
        "ScoreList": ".score_list",
        "ScoreReply": ".score_reply",
        "ScoreValue": ".score_value",
        "Segment": ".segment",
        "SegmentList": ".segment_list",
        "SegmentReply": ".segment_reply",
        "SideLoaded": ".side_loaded",
        "SiteTrackingReply": ".site_tracking_reply",
        "SiteTrackingStatus": ".site_tracking_status",
        "SiteTrackingUpdate": ".site_tracking_update",
        "Tag": ".tag",
        "TagAddContactTagRequest": ".tag_add_contact_tag_request",
        "TagCreate": ".tag_create",
        "TagCreateTagRequest": ".tag_create_tag_request",
        "TagCreateTagType": ".tag_create_tag_type",
        "TagList": ".tag_list",
        "TagReply": ".tag_reply",
        "TagUpdate": ".tag_update",
        "TagUpdateTagRequest": ".tag_update_tag_request",
        "TagUpdateTagType": ".tag_update_tag_type",
        "TaskOutcome": ".task_outcome",
        "TaskOutcomeCreate": ".task_outcome_create",
        "TaskOutcomeCreateDisabled": ".task_outcome_create_disabled",
        "TaskOutcomeCreateSentiment": ".task_outcome_create_sentiment",
        "TaskOutcomeList": ".task_outcome_list",
        "TaskOutcomeReply": ".task_outcome_reply",
        "TaskOutcomeUpdate": ".task_outcome_update",
        "TaskOutcomeUpdateDisabled": ".task_outcome_update_disabled",
        "TaskOutcomeUpdateSentiment": ".task_outcome_update_sentiment",
        "TaskReminder": ".task_reminder",
        "TaskReminderCreate": ".task_reminder_create",
        "TaskReminderReply": ".task_reminder_reply",
        "TaskTypeOutcomeRelation": ".task_type_outcome_relation",
        "TaskTypeOutcomeRelationList": ".task_type_outcome_relation_list",
        "TaskTypeOutcomeRelationReply": ".task_type_outcome_relation_reply",
        "Template": ".template",
        "TemplateList": ".template_list",
        "TemplateReply": ".template_reply",
        "TemplateShareReply": ".template_share_reply",
        "TrackingEnableDisableSiteRequest": ".tracking_enable_disable_site_request",
        "User": ".user",
        "UserCreate": ".user_create",
        "UserCreateNewUserRequest": ".user_create_new_user_request",
        "UserGroup": ".user_group",
        "UserList": ".user_list",
        "UserReply": ".user_reply",
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
