# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ActivityPage(Model[JSON]):
    """One page of activities."""

    activities: list[Activity]
    """The activities."""
    contacts: list[Contact] | None = None
    """The contacts."""
    activity_recipients: list[SideLoaded] | None = attrs.field(default=None, metadata={"key": "activityRecipients"})
    """The activities' recipients."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .activity import Activity
from .contact import Contact
from .meta import Meta
from .side_loaded import SideLoaded
