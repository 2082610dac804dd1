# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BounceLogPage(Model[JSON]):
    """One page of bounces."""

    bounce_logs: list[BounceLog]
    """The bounces."""
    meta: Meta | Unset = UNSET
    """What a list says of itself."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.bounce_logs = (
            [BounceLog.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("bounceLogs", UNSET), list)
            else v
        )
        model.meta = Meta.from_dict(v) if isinstance(v := pop("meta", UNSET), dict) else v
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.bounce_logs) is not UNSET:
            d["bounceLogs"] = plain(v)
        if (v := model.meta) is not UNSET:
            d["meta"] = plain(v)
        d.update(self.additional_properties)
        return d


from .bounce_log import BounceLog
from .meta import Meta
