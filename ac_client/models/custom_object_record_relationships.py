# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import NO_SLOTS, Model


class CustomObjectRecordRelationships(Model[list[str | int]]):
    """Ids of what a record relates to, by relationship, such as primary-contact, deal or account."""

    __slots__ = NO_SLOTS
