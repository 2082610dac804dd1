# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class TagAddContactTagRequest(Model[JSON]):
    """The body that tags a contact."""

    contact_tag: ContactTagCreate = attrs.field(metadata={"key": "contactTag"})
    """Which contact is to bear which tag."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .contact_tag_create import ContactTagCreate
