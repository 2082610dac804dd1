# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Flag, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Branding(Model[JSON]):
    """The branding of the account for the users of a group."""

    id: str
    """The branding's id."""
    groupid: str | None = None
    """Id of the group."""
    site_name: str | None = attrs.field(default=None, metadata={"key": "siteName"})
    """Name of the software."""
    site_logo: str | None = attrs.field(default=None, metadata={"key": "siteLogo"})
    """URL of the logo."""
    site_logo_small: str | None = attrs.field(default=None, metadata={"key": "siteLogoSmall"})
    """URL of the small logo."""
    header_text_value: str | None = attrs.field(default=None, metadata={"key": "headerTextValue"})
    """Text of the header that cannot be removed."""
    header_html_value: str | None = attrs.field(default=None, metadata={"key": "headerHtmlValue"})
    """HTML of the header that cannot be removed."""
    footer_text_value: str | None = attrs.field(default=None, metadata={"key": "footerTextValue"})
    """Text of the footer that cannot be removed."""
    footer_html_value: str | None = attrs.field(default=None, metadata={"key": "footerHtmlValue"})
    """HTML of the footer that cannot be removed."""
    copyright_: Flag | None = attrs.field(default=None, metadata={"key": "copyright"})
    """Undocumented flag."""
    version: Flag | None = None
    """Undocumented flag."""
    license_: Flag | None = attrs.field(default=None, metadata={"key": "license"})
    """Undocumented flag."""
    links: Flag | None = None
    """1 if links to ActiveCampaign are shown, else 0."""
    help_: Flag | None = attrs.field(default=None, metadata={"key": "help"})
    """Undocumented flag."""
    admin_template_htm: str | None = attrs.field(default=None, metadata={"key": "adminTemplateHtm"})
    """HTML of the admin pages."""
    admin_template_css: str | None = attrs.field(default=None, metadata={"key": "adminTemplateCss"})
    """Style sheet of the admin pages."""
    public_template_htm: str | None = attrs.field(default=None, metadata={"key": "publicTemplateHtm"})
    """HTML of the public pages."""
    public_template_css: str | None = attrs.field(default=None, metadata={"key": "publicTemplateCss"})
    """Style sheet of the public pages."""
    favicon: str | None = None
    """URL of the icon."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
