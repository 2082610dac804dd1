# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class CustomObjectFieldWrite(Model[JSON]):
    """A field of a schema to write."""

    id: str
    """The field's id, which you choose; unique in the schema, deleted fields included."""
    labels: CustomObjectLabelsWrite
    """Its labels."""
    type_: str = attrs.field(metadata={"key": "type"})
    """Its type: text, textarea, number, decimal, currency, date, datetime, dropdown, multiselect, or another."""
    slug: str | Unset = UNSET
    """Its machine name."""
    description: str | Unset = UNSET
    """Its description."""
    required: bool | Unset = UNSET
    """Whether it is required."""
    is_required: bool | Unset = attrs.field(default=UNSET, metadata={"key": "isRequired"})
    """The same under the name documented for updates."""
    scale: int | Unset = UNSET
    """Decimal places of a number."""
    default_currency: str | Unset = attrs.field(default=UNSET, metadata={"key": "defaultCurrency"})
    """The currency of a currency field, such as USD."""
    options: Sequence[CustomObjectFieldOptionWrite] | Unset = UNSET
    """Options of a dropdown or multiselect."""
    origin: str | Unset = UNSET
    """The integration that created it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .custom_object_field_option_write import CustomObjectFieldOptionWrite
from .custom_object_labels_write import CustomObjectLabelsWrite
