# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Template(Model[JSON]):
    """A campaign template."""

    id: str
    """The template's id."""
    name: str | None = None
    """Its name."""
    subject: str | None = None
    """The subject of campaigns created from it."""
    content: str | None = None
    """Its HTML, which may be long."""
    userid: str | None = None
    """Id of the user who created it."""
    categoryid: str | None = None
    """Id of its category."""
    ed_instanceid: str | None = None
    """Id of its instance in the designer."""
    ed_version: str | None = None
    """Version of the designer it was created with."""
    used: Flag | None = None
    """1 if it has been used, else 0."""
    modified: Flag | None = None
    """1 if it has been changed, else 0."""
    hidden: Flag | None = None
    """1 if it is hidden, else 0."""
    waitpreview: Flag | None = None
    """1 if its preview is pending, else 0."""
    importnum: str | None = None
    """Undocumented; "0" in all examples."""
    mdate: str | None = None
    """When it was last updated. `dates.parse` converts it to a `datetime`."""
    preview_content: str | None = None
    """HTML of its preview."""
    screenshot: str | None = None
    """Address of a picture of it, without the protocol."""
    links: JSON = None
    """URLs of related resources."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
