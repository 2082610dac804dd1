# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class CustomObjectRecordPage(Model[JSON]):
    """One page of records."""

    __slots__ = NO_SLOTS

    records: list[CustomObjectRecord]
    """The records."""
    meta: Meta | None = None
    """What a list says of itself."""


from .custom_object_record import CustomObjectRecord
from .meta import Meta
