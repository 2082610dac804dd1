# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `conversions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.contact_conversion import ContactConversion
    from ...models.contact_conversion_page import ContactConversionPage
    from ...models.conversion import Conversion
    from ...models.conversion_page import ConversionPage
    from ...models.conversion_trigger import ConversionTrigger
    from ...models.conversion_trigger_page import ConversionTriggerPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncConversions:
    """The `conversions` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[Conversion, ConversionPage]:
        """List conversions.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_conversions import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.conversions,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_triggers(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ConversionTrigger, ConversionTriggerPage]:
        """List the triggers of conversions.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_conversion_triggers import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.conversion_triggers,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_contacts(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ContactConversion, ContactConversionPage]:
        """List the conversions of contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_conversion_contacts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_conversions,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class Conversions:
    """The `conversions` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[Conversion, ConversionPage]:
        """List conversions.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_conversions import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.conversions,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_triggers(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ConversionTrigger, ConversionTriggerPage]:
        """List the triggers of conversions.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_conversion_triggers import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.conversion_triggers,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    def list_contacts(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ContactConversion, ContactConversionPage]:
        """List the conversions of contacts.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_conversion_contacts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_conversions,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
