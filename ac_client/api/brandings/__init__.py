# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `brandings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.branding import Branding
    from ...models.branding_page import BrandingPage
    from ...models.branding_response import BrandingResponse
    from ...models.branding_update_request import BrandingUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncBrandings:
    """The `brandings` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Branding, BrandingPage]:
        """List brandings.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_brandings import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.brandings,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def get(self, id: str | int) -> BrandingResponse:
        """Get a branding.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_branding import asyncio

        return await asyncio(id, client=self._client)

    async def update(
        self,
        id: str | int,
        *,
        groupid: str | int | Unset = UNSET,
        site_name: str | Unset = UNSET,
        site_logo: str | Unset = UNSET,
        site_logo_small: str | Unset = UNSET,
        header_text_value: str | Unset = UNSET,
        header_html_value: str | Unset = UNSET,
        footer_text_value: str | Unset = UNSET,
        footer_html_value: str | Unset = UNSET,
        copyright_: bool | Unset = UNSET,
        version: bool | Unset = UNSET,
        license_: bool | Unset = UNSET,
        links: bool | Unset = UNSET,
        help_: str | Unset = UNSET,
        admin_template_htm: str | Unset = UNSET,
        admin_template_css: str | Unset = UNSET,
        public_template_htm: str | Unset = UNSET,
        public_template_css: str | Unset = UNSET,
        favicon: str | Unset = UNSET,
        body: BrandingUpdateRequest | Unset = UNSET,
    ) -> BrandingResponse:
        """Update a branding.

        Args:
            id: The resource's id, as text or as a number.
            groupid: Id of the group; always 3, according to the documentation.
            site_name: Name of the software.
            site_logo: URL of the logo.
            site_logo_small: URL of the small logo, in the header of the admin pages.
            header_text_value: Text of the header that cannot be removed.
            header_html_value: HTML of the header that cannot be removed.
            footer_text_value: Text of the footer that cannot be removed.
            footer_html_value: HTML of the footer that cannot be removed.
            copyright_: Undocumented flag.
            version: Undocumented flag.
            license_: Undocumented flag.
            links: Any value hides the links to ActiveCampaign; omit it to keep them.
            help_: Undocumented text.
            admin_template_htm: HTML of the admin pages.
            admin_template_css: Style sheet of the admin pages.
            public_template_htm: HTML of the public pages.
            public_template_css: Style sheet of the public pages.
            favicon: URL of the icon.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.branding_update_request import BrandingUpdateRequest
        from .update_branding import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                BrandingUpdateRequest,
                "branding",
                body,
                groupid=groupid,
                site_name=site_name,
                site_logo=site_logo,
                site_logo_small=site_logo_small,
                header_text_value=header_text_value,
                header_html_value=header_html_value,
                footer_text_value=footer_text_value,
                footer_html_value=footer_html_value,
                copyright_=copyright_,
                version=version,
                license_=license_,
                links=links,
                help_=help_,
                admin_template_htm=admin_template_htm,
                admin_template_css=admin_template_css,
                public_template_htm=public_template_htm,
                public_template_css=public_template_css,
                favicon=favicon,
            ),
        )


class Brandings:
    """The `brandings` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Branding, BrandingPage]:
        """List brandings.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_brandings import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.brandings,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def get(self, id: str | int) -> BrandingResponse:
        """Get a branding.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_branding import sync

        return sync(id, client=self._client)

    def update(
        self,
        id: str | int,
        *,
        groupid: str | int | Unset = UNSET,
        site_name: str | Unset = UNSET,
        site_logo: str | Unset = UNSET,
        site_logo_small: str | Unset = UNSET,
        header_text_value: str | Unset = UNSET,
        header_html_value: str | Unset = UNSET,
        footer_text_value: str | Unset = UNSET,
        footer_html_value: str | Unset = UNSET,
        copyright_: bool | Unset = UNSET,
        version: bool | Unset = UNSET,
        license_: bool | Unset = UNSET,
        links: bool | Unset = UNSET,
        help_: str | Unset = UNSET,
        admin_template_htm: str | Unset = UNSET,
        admin_template_css: str | Unset = UNSET,
        public_template_htm: str | Unset = UNSET,
        public_template_css: str | Unset = UNSET,
        favicon: str | Unset = UNSET,
        body: BrandingUpdateRequest | Unset = UNSET,
    ) -> BrandingResponse:
        """Update a branding.

        Args:
            id: The resource's id, as text or as a number.
            groupid: Id of the group; always 3, according to the documentation.
            site_name: Name of the software.
            site_logo: URL of the logo.
            site_logo_small: URL of the small logo, in the header of the admin pages.
            header_text_value: Text of the header that cannot be removed.
            header_html_value: HTML of the header that cannot be removed.
            footer_text_value: Text of the footer that cannot be removed.
            footer_html_value: HTML of the footer that cannot be removed.
            copyright_: Undocumented flag.
            version: Undocumented flag.
            license_: Undocumented flag.
            links: Any value hides the links to ActiveCampaign; omit it to keep them.
            help_: Undocumented text.
            admin_template_htm: HTML of the admin pages.
            admin_template_css: Style sheet of the admin pages.
            public_template_htm: HTML of the public pages.
            public_template_css: Style sheet of the public pages.
            favicon: URL of the icon.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.branding_update_request import BrandingUpdateRequest
        from .update_branding import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                BrandingUpdateRequest,
                "branding",
                body,
                groupid=groupid,
                site_name=site_name,
                site_logo=site_logo,
                site_logo_small=site_logo_small,
                header_text_value=header_text_value,
                header_html_value=header_html_value,
                footer_text_value=footer_text_value,
                footer_html_value=footer_html_value,
                copyright_=copyright_,
                version=version,
                license_=license_,
                links=links,
                help_=help_,
                admin_template_htm=admin_template_htm,
                admin_template_css=admin_template_css,
                public_template_htm=public_template_htm,
                public_template_css=public_template_css,
                favicon=favicon,
            ),
        )
