# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `bounce_logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.bounce_log import BounceLog
    from ...models.bounce_log_page import BounceLogPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncBounceLogs:
    """The `bounce_logs` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[BounceLog, BounceLogPage]:
        """List bounced emails, over all contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_bounce_logs import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.bounce_logs,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[BounceLog, BounceLogPage]:
        """List one contact's bounced emails.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_bounce_logs_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.bounce_logs,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class BounceLogs:
    """The `bounce_logs` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[BounceLog, BounceLogPage]:
        """List bounced emails, over all contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_bounce_logs import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.bounce_logs,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[BounceLog, BounceLogPage]:
        """List one contact's bounced emails.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_bounce_logs_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.bounce_logs,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
