"""Contains all the data models used in inputs/outputs"""

from .empty import Empty
from .error import Error
from .error_item import ErrorItem
from .error_source import ErrorSource
from .list_tags_orderssearch import ListTagsOrderssearch
from .meta import Meta
from .tag import Tag
from .tag_create import TagCreate
from .tag_create_tag_request import TagCreateTagRequest
from .tag_create_tag_type import TagCreateTagType
from .tag_list import TagList
from .tag_reply import TagReply
from .tag_update import TagUpdate
from .tag_update_tag_request import TagUpdateTagRequest
from .tag_update_tag_type import TagUpdateTagType

__all__ = (
    "Empty",
    "Error",
    "ErrorItem",
    "ErrorSource",
    "ListTagsOrderssearch",
    "Meta",
    "Tag",
    "TagCreate",
    "TagCreateTagRequest",
    "TagCreateTagType",
    "TagList",
    "TagReply",
    "TagUpdate",
    "TagUpdateTagRequest",
    "TagUpdateTagType",
)
