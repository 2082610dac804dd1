# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Model


class Empty(Model[JSON]):
    """An empty object, which is all that some operations answer."""

    __slots__ = NO_SLOTS
