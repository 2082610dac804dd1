# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WebhookUpdate(Model[JSON]):
    """What to change of a webhook."""

    name: str | Unset = UNSET
    """Its name."""
    url: str | Unset = UNSET
    """The URL to call; by https on port 443 alone."""
    events: Sequence[str] | Unset = UNSET
    """Names of events, such as subscribe."""
    sources: Sequence[str] | Unset = UNSET
    """Where from: public, admin, api, system."""
    listid: str | int | Unset = UNSET
    """Id of the list that events must concern; many events ignore it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
