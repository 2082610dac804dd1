# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountContactUpdate(Model[JSON]):
    """Changes to a link between a contact and an account."""

    contact: str | int | Unset = UNSET
    """Id of the contact."""
    account: str | int | Unset = UNSET
    """Id of the account."""
    job_title: str | Unset = attrs.field(default=UNSET, metadata={"key": "jobTitle"})
    """The contact's job title there."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
