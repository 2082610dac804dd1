# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class DealUpdate(Model[JSON]):
    """Changes to a deal."""

    title: str | Unset = UNSET
    """Its title."""
    value: int | Unset = UNSET
    """Its value in cents."""
    currency: str | Unset = UNSET
    """Currency code in lower case, such as usd."""
    contact: str | int | Unset = UNSET
    """Id of the primary contact."""
    account: str | int | Unset = UNSET
    """Id of the account."""
    group: str | int | Unset = UNSET
    """Id of the pipeline."""
    stage: str | int | Unset = UNSET
    """Id of a stage of the deal's pipeline, or of `group`."""
    owner: str | int | Unset = UNSET
    """Id of the owner."""
    description: str | Unset = UNSET
    """Its description."""
    percent: int | None | Unset = UNSET
    """Win probability in percent."""
    status: Literal[0, 1, 2] | Unset = UNSET
    """0 open, 1 won, 2 lost."""
    fields: Sequence[CustomValueWrite] | Unset = UNSET
    """Values of its custom fields."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_value_write import CustomValueWrite
