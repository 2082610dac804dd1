# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `ecom_order_activities`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.ecom_order_activity import EcomOrderActivity
    from ...models.ecom_order_activity_page import EcomOrderActivityPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncEcomOrderActivities:
    """The `ecom_order_activities` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[EcomOrderActivity, EcomOrderActivityPage]:
        """List the activities of e-commerce orders.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_ecom_order_activities import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_order_activities,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class EcomOrderActivities:
    """The `ecom_order_activities` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[EcomOrderActivity, EcomOrderActivityPage]:
        """List the activities of e-commerce orders.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_ecom_order_activities import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.ecom_order_activities,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
