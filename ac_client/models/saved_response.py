# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SavedResponse(Model[JSON]):
    """A text that users put into one-to-one e-mail."""

    id: str
    """The saved response's id."""
    title: str
    """Its name among the saved responses."""
    cdate: str
    """When it was made, with offset. `dates.parse` makes a `datetime` of it."""
    subject: str | None = None
    """The e-mail's subject."""
    body: str | None = None
    """The e-mail's text as HTML."""
    mdate: str | None = None
    """When it was last changed, with offset. `dates.parse` makes a `datetime` of it."""
    ldate: str | None = None
    """When it was last sent. `dates.parse` makes a `datetime` of it."""
    last_sent_user_id: str | None = None
    """Id of the user who last sent it."""
    links: JSON = None
    """URLs of what belongs to it."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)
