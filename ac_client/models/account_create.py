# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountCreate(Model[JSON]):
    """An account to create."""

    name: str
    """Its name; unique."""
    account_url: str | Unset = attrs.field(default=UNSET, metadata={"key": "accountUrl"})
    """Address of its website."""
    owner: str | int | Unset = UNSET
    """Id of the user who owns it."""
    fields: Sequence[CustomValueWrite] | Unset = UNSET
    """Values of its custom fields."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_value_write import CustomValueWrite
