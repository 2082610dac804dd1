# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SavedResponse(Model[JSON]):
    """A text that users insert into one-to-one email."""

    id: str
    """The saved response's id."""
    title: str
    """Its name among the saved responses."""
    cdate: str
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    subject: str | None = None
    """The email's subject."""
    body: str | None = None
    """The email's text as HTML."""
    mdate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    ldate: str | None = None
    """When it was last sent. `dates.parse` converts it to a `datetime`."""
    last_sent_user_id: str | None = None
    """Id of the user who last sent it."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
