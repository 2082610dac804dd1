# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WebhookUpdate(Model[JSON]):
    """Changes to a webhook."""

    name: str | Unset = UNSET
    """Its name."""
    url: str | Unset = UNSET
    """The URL to call; only https on port 443."""
    events: Sequence[str] | Unset = UNSET
    """Events, such as subscribe."""
    sources: Sequence[str] | Unset = UNSET
    """Sources of events: public, admin, api, system."""
    listid: str | int | Unset = UNSET
    """Id of the list to limit it to; many events ignore it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
