# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class TagCreateTagRequest(Model[JSON]):
    """The body that creates a tag."""

    __slots__ = NO_SLOTS

    tag: TagCreate
    """A tag to be made."""


from .tag_create import TagCreate
