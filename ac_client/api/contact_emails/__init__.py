# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `contact_emails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.contact_email import ContactEmail
    from ...models.contact_email_page import ContactEmailPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncContactEmails:
    """The `contact_emails` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ContactEmail, ContactEmailPage]:
        """List emails that were sent to contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_emails import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_emails,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class ContactEmails:
    """The `contact_emails` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ContactEmail, ContactEmailPage]:
        """List emails that were sent to contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_emails import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_emails,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
