# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from ..types import JSON, NO_SLOTS, Field, Model


class CustomObjectSchema(Model[JSON]):
    """What the records of one kind of custom object consist of."""

    __slots__ = NO_SLOTS

    id: str
    """The schema's id, a UUID."""
    parent_id: str | None = Field("parentId", default=None)
    """Id of the public schema that it was made from, if any."""
    slug: str | None = None
    """Its machine name, such as my-object."""
    app_id: str | None = Field("appId", default=None)
    """Id of the app that brings it, if any."""
    visibility: str | None = None
    """private or public."""
    customized: bool | None = None
    """Whether it was customized; the vendor does not say by whom."""
    labels: CustomObjectLabels | None = None
    """What people call it."""
    description: str | None = None
    """What it is for."""
    fields: list[CustomObjectField] | None = None
    """The fields of its records."""
    relationships: list[CustomObjectRelationship] | None = None
    """What its records may relate to."""
    icons: JSON = None
    """URLs of its icons by name, of which there is one: default."""
    created_timestamp: str | None = Field("createdTimestamp", default=None)
    """When it was made. `dates.parse` makes a `datetime` of it."""
    updated_timestamp: str | None = Field("updatedTimestamp", default=None)
    """When it was last changed. `dates.parse` makes a `datetime` of it."""


from .custom_object_field import CustomObjectField
from .custom_object_labels import CustomObjectLabels
from .custom_object_relationship import CustomObjectRelationship
