# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class ImportCreateRequest(Model[JSON]):
    """Request body to import contacts."""

    contacts: Sequence[ImportContact]
    """1 to 250 contacts."""
    callback: ImportCallback | Unset = UNSET
    """The callback when an import is done."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .import_callback import ImportCallback
from .import_contact import ImportContact
