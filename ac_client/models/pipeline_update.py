# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineUpdate(Model[JSON]):
    """What to change of a pipeline."""

    title: str | Unset = UNSET
    """Its title."""
    currency: str | Unset = UNSET
    """The currency of its new deals, in three lower-case letters."""
    allgroups: Literal[0, 1] | Unset = UNSET
    """1 so that all user groups may use it, 0 so that those in `groups` may."""
    allusers: Literal[0, 1] | Unset = UNSET
    """1 so that new deals are assigned to any user, 0 so that to those in `users`."""
    autoassign: Literal[0, 1, 2] | Unset = UNSET
    """How new deals are assigned: 0 not at all, 1 in turn, 2 by their value."""
    users: Sequence[str | int] | Unset = UNSET
    """Ids of the users that new deals are assigned to."""
    groups: Sequence[str | int] | Unset = UNSET
    """Ids of the user groups that may use it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
