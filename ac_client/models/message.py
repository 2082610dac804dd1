# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Message(Model[JSON]):
    """A message that campaigns send."""

    id: str
    """The message's id."""
    subject: str
    """Its subject."""
    preheader_text: str
    """The preview text that email programs show after the subject."""
    fromname: str
    """Name of the sender."""
    fromemail: str
    """Email address of the sender."""
    reply2: str
    """Email address that replies go to; empty if it is the sender's."""
    html: str
    """Its HTML, which may be long."""
    text: str
    """Its plain text."""
    name: str | None = None
    """Its name."""
    format_: str | None = attrs.field(default=None, metadata={"key": "format"})
    """Which parts are sent, such as mime for both HTML and text."""
    cdate: str | None = None
    """When it was created, with UTC offset. `dates.parse` converts it to a `datetime`."""
    mdate: str | None = None
    """When it was last updated, with UTC offset. `dates.parse` converts it to a `datetime`."""
    userid: str | None = None
    """Id of the user who created it; 0 if there is none."""
    user: str | None = None
    """Id of the user again; null if there is none."""
    priority: str | None = None
    """Its priority, 3 for normal."""
    charset: str | None = None
    """Its character set, such as utf-8."""
    encoding: str | None = None
    """How it is encoded, such as quoted-printable."""
    htmlfetch: str | None = None
    """When HTML from a URL is fetched, such as now. `dates.parse` converts it to a `datetime`."""
    textfetch: str | None = None
    """When text from a URL is fetched, such as now. `dates.parse` converts it to a `datetime`."""
    ed_instanceid: str | None = None
    """Id of its instance in the designer."""
    ed_version: str | None = None
    """Version of the designer it was created with."""
    hidden: Flag | None = None
    """1 if it is hidden, else 0."""
    has_predictive_content: Flag | None = None
    """1 if its content depends on the contact, else 0."""
    preview_mime: str | None = None
    """Media type of its preview."""
    preview_data: str | None = None
    """Its preview."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
