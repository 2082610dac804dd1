# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class BrandingUpdate(Model[JSON]):
    """Changes to a branding."""

    groupid: str | int | Unset = UNSET
    """Id of the group; always 3, according to the documentation."""
    site_name: str | Unset = attrs.field(default=UNSET, metadata={"key": "siteName"})
    """Name of the software."""
    site_logo: str | Unset = attrs.field(default=UNSET, metadata={"key": "siteLogo"})
    """URL of the logo."""
    site_logo_small: str | Unset = attrs.field(default=UNSET, metadata={"key": "siteLogoSmall"})
    """URL of the small logo, in the header of the admin pages."""
    header_text_value: str | Unset = attrs.field(default=UNSET, metadata={"key": "headerTextValue"})
    """Text of the header that cannot be removed."""
    header_html_value: str | Unset = attrs.field(default=UNSET, metadata={"key": "headerHtmlValue"})
    """HTML of the header that cannot be removed."""
    footer_text_value: str | Unset = attrs.field(default=UNSET, metadata={"key": "footerTextValue"})
    """Text of the footer that cannot be removed."""
    footer_html_value: str | Unset = attrs.field(default=UNSET, metadata={"key": "footerHtmlValue"})
    """HTML of the footer that cannot be removed."""
    copyright_: bool | Unset = attrs.field(default=UNSET, metadata={"key": "copyright"})
    """Undocumented flag."""
    version: bool | Unset = UNSET
    """Undocumented flag."""
    license_: bool | Unset = attrs.field(default=UNSET, metadata={"key": "license"})
    """Undocumented flag."""
    links: bool | Unset = UNSET
    """Any value hides the links to ActiveCampaign; omit it to keep them."""
    help_: str | Unset = attrs.field(default=UNSET, metadata={"key": "help"})
    """Undocumented text."""
    admin_template_htm: str | Unset = attrs.field(default=UNSET, metadata={"key": "adminTemplateHtm"})
    """HTML of the admin pages."""
    admin_template_css: str | Unset = attrs.field(default=UNSET, metadata={"key": "adminTemplateCss"})
    """Style sheet of the admin pages."""
    public_template_htm: str | Unset = attrs.field(default=UNSET, metadata={"key": "publicTemplateHtm"})
    """HTML of the public pages."""
    public_template_css: str | Unset = attrs.field(default=UNSET, metadata={"key": "publicTemplateCss"})
    """Style sheet of the public pages."""
    favicon: str | Unset = UNSET
    """URL of the icon."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)
