# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineCreate(Model[JSON]):
    """A pipeline to create."""

    title: str
    """Its title."""
    currency: str
    """Currency code of new deals, in lower case."""
    allgroups: Literal[0, 1] | Unset = UNSET
    """1 for all user groups, 0 for those in `groups`."""
    allusers: Literal[0, 1] | Unset = UNSET
    """1 assigns new deals to all users, 0 to those in `users`."""
    autoassign: Literal[0, 1, 2] | Unset = UNSET
    """How new deals are assigned: 0 not at all, 1 round robin, 2 by value."""
    users: Sequence[str | int] | Unset = UNSET
    """Ids of the users that new deals are assigned to."""
    groups: Sequence[str | int] | Unset = UNSET
    """Ids of the user groups that may use it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
