# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineGroup(Model[JSON]):
    """That a user group may use a pipeline."""

    id: str
    """The link's id."""
    deal_group: str = attrs.field(metadata={"key": "dealGroup"})
    """Id of the pipeline."""
    d_groupid: str
    """Id of the pipeline once more."""
    group: str
    """Id of the user group."""
    groupid: str
    """Id of the user group once more."""
    cdate: str | None
    """When it was made; always null so far. `dates.parse` makes a `datetime` of it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
