# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SiteMessage(Model[JSON]):
    """A message shown to visitors of a site."""

    id: str
    """The message's id."""
    name: str | Unset = UNSET
    """Its name."""
    automation: str | None | Unset = UNSET
    """Id of the automation that shows it."""
    template: JSON | Unset = UNSET
    """What it looks like; an object with initial and detailed."""
    ldate: str | None | Unset = UNSET
    """A date of which nothing is known."""
    links: JSON | Unset = UNSET
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.name = pop("name", UNSET)
        model.automation = pop("automation", UNSET)
        model.template = pop("template", UNSET)
        model.ldate = pop("ldate", UNSET)
        model.links = pop("links", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.name) is not UNSET:
            d["name"] = v
        if (v := model.automation) is not UNSET:
            d["automation"] = v
        if (v := model.template) is not UNSET:
            d["template"] = v
        if (v := model.ldate) is not UNSET:
            d["ldate"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        d.update(self.additional_properties)
        return d
