# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectSchema(Model[JSON]):
    """The schema of a custom object."""

    id: str
    """The schema's id, a UUID."""
    slug: str
    """Its machine name, such as my-object."""
    labels: CustomObjectLabels
    """Its labels."""
    description: str | None
    """Its description."""
    fields: list[CustomObjectField]
    """The fields of its records."""
    relationships: list[CustomObjectRelationship]
    """Its relationships."""
    parent_id: str | None = attrs.field(default=None, metadata={"key": "parentId"})
    """Id of its public schema, if any."""
    app_id: str | None = attrs.field(default=None, metadata={"key": "appId"})
    """Id of its app, if any."""
    visibility: str | None = None
    """private or public."""
    customized: bool | None = None
    """Whether it was customized."""
    icons: JSON = None
    """URLs of its icons by name; the only name is default."""
    created_timestamp: str | None = attrs.field(default=None, metadata={"key": "createdTimestamp"})
    """When it was created. `dates.parse` converts it to a `datetime`."""
    updated_timestamp: str | None = attrs.field(default=None, metadata={"key": "updatedTimestamp"})
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_field import CustomObjectField
from .custom_object_labels import CustomObjectLabels
from .custom_object_relationship import CustomObjectRelationship
