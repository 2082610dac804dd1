# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class AccountContactUpdate(Model[JSON]):
    """What to change of a link between a contact and an account."""

    contact: str | int | Unset = UNSET
    """Id of the contact."""
    account: str | int | Unset = UNSET
    """Id of the account."""
    job_title: str | Unset = UNSET
    """The contact's position there."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.contact = pop("contact", UNSET)
        model.account = pop("account", UNSET)
        model.job_title = pop("jobTitle", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.contact) is not UNSET:
            d["contact"] = v
        if (v := model.account) is not UNSET:
            d["account"] = v
        if (v := model.job_title) is not UNSET:
            d["jobTitle"] = v
        d.update(self.additional_properties)
        return d
