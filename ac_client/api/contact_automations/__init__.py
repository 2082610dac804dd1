# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `contact_automations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.contact_automation import ContactAutomation
    from ...models.contact_automation_create_request import ContactAutomationCreateRequest
    from ...models.contact_automation_page import ContactAutomationPage
    from ...models.contact_automation_response import ContactAutomationResponse
    from ...models.empty import Empty
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncContactAutomations:
    """The `contact_automations` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[ContactAutomation, ContactAutomationPage]:
        """List all contacts' runs through automations.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_automations import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_automations,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(self, *, contact: str | int, automation: str | int) -> ContactAutomationResponse: ...
    @overload
    async def create(self, *, body: ContactAutomationCreateRequest) -> ContactAutomationResponse: ...
    async def create(
        self,
        *,
        contact: str | int | Unset = UNSET,
        automation: str | int | Unset = UNSET,
        body: ContactAutomationCreateRequest | Unset = UNSET,
    ) -> ContactAutomationResponse:
        """Add a contact to an automation.

        A contact can enter again if the automation allows it.

        Args:
            contact: Id of the contact.
            automation: Id of the automation.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_automation_create_request import ContactAutomationCreateRequest
        from .create_contact_automation import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                ContactAutomationCreateRequest, "contact_automation", body, contact=contact, automation=automation
            ),
        )

    async def get(self, id: str | int) -> ContactAutomationResponse:
        """Get a contact's run through an automation.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_automation import asyncio

        return await asyncio(id, client=self._client)

    async def delete(self, id: str | int) -> Empty:
        """Remove a contact from an automation.

        Pass the id of the run, not of the automation.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_contact_automation import asyncio

        return await asyncio(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[ContactAutomation, ContactAutomationPage]:
        """List one contact's runs through automations.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_contact_automations_by_contact import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_automations,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )


class ContactAutomations:
    """The `contact_automations` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[ContactAutomation, ContactAutomationPage]:
        """List all contacts' runs through automations.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_automations import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_automations,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(self, *, contact: str | int, automation: str | int) -> ContactAutomationResponse: ...
    @overload
    def create(self, *, body: ContactAutomationCreateRequest) -> ContactAutomationResponse: ...
    def create(
        self,
        *,
        contact: str | int | Unset = UNSET,
        automation: str | int | Unset = UNSET,
        body: ContactAutomationCreateRequest | Unset = UNSET,
    ) -> ContactAutomationResponse:
        """Add a contact to an automation.

        A contact can enter again if the automation allows it.

        Args:
            contact: Id of the contact.
            automation: Id of the automation.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.contact_automation_create_request import ContactAutomationCreateRequest
        from .create_contact_automation import sync

        return sync(
            client=self._client,
            body=body_of(
                ContactAutomationCreateRequest, "contact_automation", body, contact=contact, automation=automation
            ),
        )

    def get(self, id: str | int) -> ContactAutomationResponse:
        """Get a contact's run through an automation.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_contact_automation import sync

        return sync(id, client=self._client)

    def delete(self, id: str | int) -> Empty:
        """Remove a contact from an automation.

        Pass the id of the run, not of the automation.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_contact_automation import sync

        return sync(id, client=self._client)

    def list_by_contact(
        self,
        id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[ContactAutomation, ContactAutomationPage]:
        """List one contact's runs through automations.

        Args:
            id: The resource's id, as text or as a number.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_contact_automations_by_contact import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.contact_automations,
            path={"id": id},
            query={"limit": limit, "offset": offset},
            resume=resume,
        )
