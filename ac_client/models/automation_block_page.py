# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AutomationBlockPage(Model[JSON]):
    """One page of steps."""

    automation_blocks: list[AutomationBlock] = attrs.field(metadata={"key": "automationBlocks"})
    """The steps."""
    meta: Meta | None = None
    """Information about the listing."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .automation_block import AutomationBlock
from .meta import Meta
