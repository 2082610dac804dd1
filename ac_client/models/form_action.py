# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormAction(Model[JSON]):
    """One thing that a form does."""

    type_: str | None = attrs.field(default=None, metadata={"key": "type"})
    """What is done, such as subscribe-to-list or email-results."""
    list_: str | None = attrs.field(default=None, metadata={"key": "list"})
    """Id of the list to subscribe to."""
    email: str | None = None
    """Email address that results go to."""
    fromname: str | None = None
    """Name of the sender of results."""
    fromemail: str | None = None
    """Email address of the sender of results."""
    subject: str | None = None
    """Subject of results."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
