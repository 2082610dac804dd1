# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class WhatsappUser(Model[JSON]):
    """A user of WhatsApp in the account."""

    id: int | None = None
    """The user's id."""
    email: str | None = None
    """The email address."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    profile_image: str | None = None
    """URL of a picture."""
    role: int | None = None
    """Id of the role."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
