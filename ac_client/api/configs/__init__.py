# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `configs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.config import Config
    from ...models.config_page import ConfigPage
    from ...models.config_response import ConfigResponse
    from ...models.config_update_request import ConfigUpdateRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncConfigs:
    """The `configs` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Config, ConfigPage]:
        """List settings of the account.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_configs import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.configs,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    async def update(
        self, id: str | int, *, val: str | Unset = UNSET, body: ConfigUpdateRequest | Unset = UNSET
    ) -> ConfigResponse:
        """Update a setting of the account.

        Args:
            id: The resource's id, as text or as a number.
            val: Its value, as text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.config_update_request import ConfigUpdateRequest
        from .update_config import asyncio

        return await asyncio(id, client=self._client, body=body_of(ConfigUpdateRequest, "config", body, val=val))


class Configs:
    """The `configs` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Config, ConfigPage]:
        """List settings of the account.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_configs import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.configs,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def update(
        self, id: str | int, *, val: str | Unset = UNSET, body: ConfigUpdateRequest | Unset = UNSET
    ) -> ConfigResponse:
        """Update a setting of the account.

        Args:
            id: The resource's id, as text or as a number.
            val: Its value, as text.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.config_update_request import ConfigUpdateRequest
        from .update_config import sync

        return sync(id, client=self._client, body=body_of(ConfigUpdateRequest, "config", body, val=val))
