# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.template import Template
    from ...models.template_page import TemplatePage
    from ...models.template_response import TemplateResponse
    from ...models.template_share_response import TemplateShareResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncTemplates:
    """The `templates` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Template, TemplatePage]:
        """List campaign templates.

        Each row has the full HTML of the template. Pass a smaller `limit` if pages get too large.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_templates import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.templates,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def get(self, id: str | int) -> TemplateResponse:
        """Get a campaign template.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_template import asyncio

        return await asyncio(id, client=self._client)

    async def delete(self, id: str | int) -> Empty:
        """Delete a campaign template.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_template import asyncio

        return await asyncio(id, client=self._client)

    async def share(self, *, api_key: str | Unset = UNSET, id: int | str | Unset = UNSET) -> TemplateShareResponse:
        """Create a link that shares a campaign template.

        `id` is required, although it is documented as optional. Every call creates a link, so a call whose
        outcome is unknown is not repeated. A missing template is reported with status 200 and `success` 0.

        Args:
            api_key: The token. Omit it; the client adds its own, and keeps it out of logs.
            id: The template's id; required.
        """
        from .share_template import asyncio

        return await asyncio(client=self._client, api_key=api_key, id=id)


class Templates:
    """The `templates` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Template, TemplatePage]:
        """List campaign templates.

        Each row has the full HTML of the template. Pass a smaller `limit` if pages get too large.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_templates import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.templates,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def get(self, id: str | int) -> TemplateResponse:
        """Get a campaign template.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_template import sync

        return sync(id, client=self._client)

    def delete(self, id: str | int) -> Empty:
        """Delete a campaign template.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_template import sync

        return sync(id, client=self._client)

    def share(self, *, api_key: str | Unset = UNSET, id: int | str | Unset = UNSET) -> TemplateShareResponse:
        """Create a link that shares a campaign template.

        `id` is required, although it is documented as optional. Every call creates a link, so a call whose
        outcome is unknown is not repeated. A missing template is reported with status 200 and `success` 0.

        Args:
            api_key: The token. Omit it; the client adds its own, and keeps it out of logs.
            id: The template's id; required.
        """
        from .share_template import sync

        return sync(client=self._client, api_key=api_key, id=id)
