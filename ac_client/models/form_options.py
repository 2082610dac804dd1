# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class FormOptions(Model[JSON]):
    """How a form treats what is sent in."""

    blanks_overwrite: bool | Unset = UNSET
    """Whether empty fields clear what a contact has."""
    confaction: str | Unset = UNSET
    """What happens after a confirmation, such as show-message."""
    confform: str | Unset = UNSET
    """Id of the form that belongs to the confirmation."""
    sendoptin: bool | Unset = UNSET
    """Whether a mail asks for confirmation."""
    optin_id: int | Unset = UNSET
    """Id of that mail."""
    optin_created: bool | Unset = UNSET
    """Whether that mail was made for the form."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.blanks_overwrite = pop("blanks_overwrite", UNSET)
        model.confaction = pop("confaction", UNSET)
        model.confform = pop("confform", UNSET)
        model.sendoptin = pop("sendoptin", UNSET)
        model.optin_id = pop("optin_id", UNSET)
        model.optin_created = pop("optin_created", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.blanks_overwrite) is not UNSET:
            d["blanks_overwrite"] = v
        if (v := model.confaction) is not UNSET:
            d["confaction"] = v
        if (v := model.confform) is not UNSET:
            d["confform"] = v
        if (v := model.sendoptin) is not UNSET:
            d["sendoptin"] = v
        if (v := model.optin_id) is not UNSET:
            d["optin_id"] = v
        if (v := model.optin_created) is not UNSET:
            d["optin_created"] = v
        d.update(self.additional_properties)
        return d
