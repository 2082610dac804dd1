# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealCreate(Model[JSON]):
    """A deal to be made."""

    title: str
    """Its title."""
    value: int
    """Its value in cents."""
    currency: str
    """The currency in three lower-case letters, such as usd."""
    contact: str | int | Unset = UNSET
    """Id of the primary contact; needed where there is no account."""
    account: str | int | Unset = UNSET
    """Id of the account; needed where there is no contact."""
    group: str | int | Unset = UNSET
    """Id of the pipeline; needed where there is no stage."""
    stage: str | int | Unset = UNSET
    """Id of the stage; without it the pipeline's first."""
    owner: str | int | Unset = UNSET
    """Id of the user it belongs to; needed where the pipeline assigns none by itself."""
    description: str | Unset = UNSET
    """What it is about."""
    percent: int | None | Unset = UNSET
    """How likely it is to be won, in percent."""
    status: Literal[0, 1, 2] | Unset = UNSET
    """0 for open, 1 for won, 2 for lost."""
    fields: Sequence[CustomValueWrite] | Unset = UNSET
    """Values of its custom fields."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)


from .custom_value_write import CustomValueWrite
