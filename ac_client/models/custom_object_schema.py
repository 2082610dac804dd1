# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectSchema(Model[JSON]):
    """What the records of one kind of custom object consist of."""

    id: str
    """The schema's id, a UUID."""
    slug: str
    """Its machine name, such as my-object."""
    labels: CustomObjectLabels
    """What people call it."""
    description: str | None
    """What it is for."""
    fields: list[CustomObjectField]
    """The fields of its records."""
    relationships: list[CustomObjectRelationship]
    """What its records may relate to."""
    parent_id: str | None = attrs.field(default=None, metadata={"key": "parentId"})
    """Id of the public schema that it was made from, if any."""
    app_id: str | None = attrs.field(default=None, metadata={"key": "appId"})
    """Id of the app that brings it, if any."""
    visibility: str | None = None
    """private or public."""
    customized: bool | None = None
    """Whether it was customized; the vendor does not say by whom."""
    icons: JSON = None
    """URLs of its icons by name, of which there is one: default."""
    created_timestamp: str | None = attrs.field(default=None, metadata={"key": "createdTimestamp"})
    """When it was made. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = attrs.field(default=None, metadata={"key": "updatedTimestamp"})
    """When it was last changed. `dates.parse` makes a `datetime` of it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .custom_object_field import CustomObjectField
from .custom_object_labels import CustomObjectLabels
from .custom_object_relationship import CustomObjectRelationship
