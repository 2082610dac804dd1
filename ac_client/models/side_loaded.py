# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class SideLoaded(Model[JSON]):
    """A row of another resource that came along, with whatever that resource has."""

    __slots__ = NO_SLOTS
