# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class TagUpdateTagRequest(Model[JSON]):
    """The body that changes a tag."""

    __slots__ = NO_SLOTS

    tag: TagUpdate
    """What to change of a tag."""


from .tag_update import TagUpdate
