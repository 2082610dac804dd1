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
    """What its fields belong to, as a number."""
    ordernum: int
    """Its place among the groups."""
    created_by: int | None = None
    """Id of the user who made it."""
    updated_by: int | None = None
    """Id of the user who last changed it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
