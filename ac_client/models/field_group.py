# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FieldGroup(Model[JSON]):
    """A group of custom fields."""

    id: int
    """The group's id."""
    label: str
    """Its name."""
    type_id: int
    """Type of object its fields belong to, as a number."""
    ordernum: int
    """Its position."""
    created_by: int | None = None
    """Id of the user who created it."""
    updated_by: int | None = None
    """Id of the user who last updated it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
