# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from ..types import JSON, UNSET, Model, Unset, plain


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EmailEditorConfigResponse(Model[JSON]):
    """What the e-mail editor needs to start."""

    stripo_script_src: str
    """URL of the editor's script."""
    stripo_api_base_url: str
    """URL of the editor's API."""
    locale_code: str | Unset = UNSET
    """The user's language, such as en."""
    allowed_script_source_domains: list[str] | Unset = UNSET
    """URLs that scripts may come from."""
    content_api_url: str | Unset = UNSET
    """URL of the API for contents."""
    hosted_mounter_js_url: str | Unset = UNSET
    """URL of the script that puts the editor into a page."""
    color_picker_brand_kits: list[BrandKit] | Unset = UNSET
    """The account's brand kits."""
    branding_footer_html_content: str | Unset = UNSET
    """HTML of the footer with the vendor's name."""
    all_messages_arr: list[EmailEditorMessage] | Unset = UNSET
    """The campaign's messages."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, object]) -> Self:
        """Read any JSON object; what the document does not know of it goes to `additional_properties`."""
        d: Any = {**src_dict}
        pop = d.pop
        model = cls.__new__(cls)
        model.stripo_script_src = pop("stripoScriptSrc", UNSET)
        model.stripo_api_base_url = pop("stripoApiBaseUrl", UNSET)
        model.locale_code = pop("localeCode", UNSET)
        model.allowed_script_source_domains = pop("allowedScriptSourceDomains", UNSET)
        model.content_api_url = pop("contentApiUrl", UNSET)
        model.hosted_mounter_js_url = pop("hostedMounterJsUrl", UNSET)
        model.color_picker_brand_kits = (
            [BrandKit.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("colorPickerBrandKits", UNSET), list)
            else v
        )
        model.branding_footer_html_content = pop("brandingFooterHtmlContent", UNSET)
        model.all_messages_arr = (
            [EmailEditorMessage.from_dict(item) if isinstance(item, dict) else item for item in v]
            if isinstance(v := pop("allMessagesArr", UNSET), list)
            else v
        )
        model.additional_properties = {**d} if d else {}
        return model

    def to_dict(self) -> dict[str, JSON]:
        """Return the JSON object of the fields that are set."""
        d: dict[str, Any] = {}
        model: Any = self  # a required field is UNSET too, where a reply lacked it
        if (v := model.stripo_script_src) is not UNSET:
            d["stripoScriptSrc"] = v
        if (v := model.stripo_api_base_url) is not UNSET:
            d["stripoApiBaseUrl"] = v
        if (v := model.locale_code) is not UNSET:
            d["localeCode"] = v
        if (v := model.allowed_script_source_domains) is not UNSET:
            d["allowedScriptSourceDomains"] = v
        if (v := model.content_api_url) is not UNSET:
            d["contentApiUrl"] = v
        if (v := model.hosted_mounter_js_url) is not UNSET:
            d["hostedMounterJsUrl"] = v
        if (v := model.color_picker_brand_kits) is not UNSET:
            d["colorPickerBrandKits"] = plain(v)
        if (v := model.branding_footer_html_content) is not UNSET:
            d["brandingFooterHtmlContent"] = v
        if (v := model.all_messages_arr) is not UNSET:
            d["allMessagesArr"] = plain(v)
        d.update(self.additional_properties)
        return d


from .brand_kit import BrandKit
from .email_editor_message import EmailEditorMessage
