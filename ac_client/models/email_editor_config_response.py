# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class EmailEditorConfigResponse(Model[JSON]):
    """Settings of the email editor."""

    stripo_script_src: str = attrs.field(metadata={"key": "stripoScriptSrc"})
    """URL of the editor's script."""
    stripo_api_base_url: str = attrs.field(metadata={"key": "stripoApiBaseUrl"})
    """URL of the editor's API."""
    locale_code: str | None = attrs.field(default=None, metadata={"key": "localeCode"})
    """The user's language, such as en."""
    allowed_script_source_domains: list[str] | None = attrs.field(
        default=None, metadata={"key": "allowedScriptSourceDomains"}
    )
    """URLs that scripts may come from."""
    content_api_url: str | None = attrs.field(default=None, metadata={"key": "contentApiUrl"})
    """URL of the API for contents."""
    hosted_mounter_js_url: str | None = attrs.field(default=None, metadata={"key": "hostedMounterJsUrl"})
    """URL of the script that puts the editor into a page."""
    color_picker_brand_kits: list[BrandKit] | None = attrs.field(default=None, metadata={"key": "colorPickerBrandKits"})
    """The account's brand kits."""
    branding_footer_html_content: str | None = attrs.field(default=None, metadata={"key": "brandingFooterHtmlContent"})
    """HTML of the footer with ActiveCampaign's name."""
    all_messages_arr: list[EmailEditorMessage] | None = attrs.field(default=None, metadata={"key": "allMessagesArr"})
    """The campaign's messages."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .brand_kit import BrandKit
from .email_editor_message import EmailEditorMessage
