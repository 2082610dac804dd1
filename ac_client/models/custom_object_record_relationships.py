# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectRecordRelationships(Model["Sequence[str | int]"]):
    """Ids of related objects by relationship, such as primary-contact, deal or account."""

    additional_properties: dict[str, Sequence[str | int]] = attrs.field(
        factory=dict[str, "Sequence[str | int]"], kw_only=True
    )
