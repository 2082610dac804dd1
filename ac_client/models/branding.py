# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class Branding(Model[JSON]):
    """What the account looks like to the users of a group."""

    id: str
    """The branding's id."""
    groupid: str | Unset = UNSET
    """Id of the group."""
    site_name: str | Unset = UNSET
    """Name of the software."""
    site_logo: str | Unset = UNSET
    """URL of the logo."""
    site_logo_small: str | Unset = UNSET
    """URL of the small logo."""
    header_text_value: str | Unset = UNSET
    """Text of the header that cannot be removed."""
    header_html_value: str | Unset = UNSET
    """HTML of the header that cannot be removed."""
    footer_text_value: str | Unset = UNSET
    """Text of the footer that cannot be removed."""
    footer_html_value: str | Unset = UNSET
    """HTML of the footer that cannot be removed."""
    copyright_: str | Unset = UNSET
    """A flag of which the vendor says nothing."""
    version: str | Unset = UNSET
    """A flag of which the vendor says nothing."""
    license_: str | Unset = UNSET
    """A flag of which the vendor says nothing."""
    links: str | Unset = UNSET
    """1 when links to the vendor are shown, else 0."""
    help_: str | Unset = UNSET
    """A flag of which the vendor says nothing."""
    admin_template_htm: str | Unset = UNSET
    """HTML of the admin pages."""
    admin_template_css: str | Unset = UNSET
    """Style sheet of the admin pages."""
    public_template_htm: str | Unset = UNSET
    """HTML of the public pages."""
    public_template_css: str | Unset = UNSET
    """Style sheet of the public pages."""
    favicon: str | None | Unset = UNSET
    """URL of the icon."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.id = pop("id", UNSET)
        model.groupid = pop("groupid", UNSET)
        model.site_name = pop("siteName", UNSET)
        model.site_logo = pop("siteLogo", UNSET)
        model.site_logo_small = pop("siteLogoSmall", UNSET)
        model.header_text_value = pop("headerTextValue", UNSET)
        model.header_html_value = pop("headerHtmlValue", UNSET)
        model.footer_text_value = pop("footerTextValue", UNSET)
        model.footer_html_value = pop("footerHtmlValue", UNSET)
        model.copyright_ = pop("copyright", UNSET)
        model.version = pop("version", UNSET)
        model.license_ = pop("license", UNSET)
        model.links = pop("links", UNSET)
        model.help_ = pop("help", UNSET)
        model.admin_template_htm = pop("adminTemplateHtm", UNSET)
        model.admin_template_css = pop("adminTemplateCss", UNSET)
        model.public_template_htm = pop("publicTemplateHtm", UNSET)
        model.public_template_css = pop("publicTemplateCss", UNSET)
        model.favicon = pop("favicon", UNSET)
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.id) is not UNSET:
            d["id"] = v
        if (v := model.groupid) is not UNSET:
            d["groupid"] = v
        if (v := model.site_name) is not UNSET:
            d["siteName"] = v
        if (v := model.site_logo) is not UNSET:
            d["siteLogo"] = v
        if (v := model.site_logo_small) is not UNSET:
            d["siteLogoSmall"] = v
        if (v := model.header_text_value) is not UNSET:
            d["headerTextValue"] = v
        if (v := model.header_html_value) is not UNSET:
            d["headerHtmlValue"] = v
        if (v := model.footer_text_value) is not UNSET:
            d["footerTextValue"] = v
        if (v := model.footer_html_value) is not UNSET:
            d["footerHtmlValue"] = v
        if (v := model.copyright_) is not UNSET:
            d["copyright"] = v
        if (v := model.version) is not UNSET:
            d["version"] = v
        if (v := model.license_) is not UNSET:
            d["license"] = v
        if (v := model.links) is not UNSET:
            d["links"] = v
        if (v := model.help_) is not UNSET:
            d["help"] = v
        if (v := model.admin_template_htm) is not UNSET:
            d["adminTemplateHtm"] = v
        if (v := model.admin_template_css) is not UNSET:
            d["adminTemplateCss"] = v
        if (v := model.public_template_htm) is not UNSET:
            d["publicTemplateHtm"] = v
        if (v := model.public_template_css) is not UNSET:
            d["publicTemplateCss"] = v
        if (v := model.favicon) is not UNSET:
            d["favicon"] = v
        d.update(self.additional_properties)
        return d
