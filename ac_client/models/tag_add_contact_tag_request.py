# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TagAddContactTagRequest(Model[JSON]):
    """Request body to tag a contact."""

    contact_tag: ContactTagCreate = attrs.field(metadata={"key": "contactTag"})
    """A contact and the tag to add."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .contact_tag_create import ContactTagCreate
