# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class PipelineGroup(Model[JSON]):
    """A user group's access to a pipeline."""

    id: str
    """The link's id."""
    deal_group: str = attrs.field(metadata={"key": "dealGroup"})
    """Id of the pipeline."""
    d_groupid: str
    """Id of the pipeline again."""
    group: str
    """Id of the user group."""
    groupid: str
    """Id of the user group again."""
    cdate: str | None
    """When it was created; always null so far. `dates.parse` converts it to a `datetime`."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
