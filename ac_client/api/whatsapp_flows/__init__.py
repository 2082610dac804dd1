# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `whatsapp_flows`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.run_whatsapp_flow_request import RunWhatsappFlowRequest
    from ...models.whatsapp_flow_contact import WhatsappFlowContact
    from ...models.whatsapp_flow_execution import WhatsappFlowExecution
    from ...models.whatsapp_flow_execution_contact import WhatsappFlowExecutionContact
    from ...models.whatsapp_flow_execution_contact_page import WhatsappFlowExecutionContactPage
    from ...models.whatsapp_flow_execution_page import WhatsappFlowExecutionPage
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncWhatsappFlows:
    """The `whatsapp_flows` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def run(
        self,
        id: str | int,
        *,
        execute_for: Literal["LIST"],
        contact_list: Sequence[WhatsappFlowContact],
        has_priority: bool | Unset = UNSET,
    ) -> WhatsappFlowExecution: ...
    @overload
    async def run(self, id: str | int, *, body: RunWhatsappFlowRequest) -> WhatsappFlowExecution: ...
    async def run(
        self,
        id: str | int,
        *,
        execute_for: Literal["LIST"] | Unset = UNSET,
        contact_list: Sequence[WhatsappFlowContact] | Unset = UNSET,
        has_priority: bool | Unset = UNSET,
        body: RunWhatsappFlowRequest | Unset = UNSET,
    ) -> WhatsappFlowExecution:
        """Run a flow for contacts.

        Call `get_execution` with the id of the response for the status of the run. Not verified: the WhatsApp
        documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            execute_for: How contacts are selected.
            contact_list: The contacts.
            has_priority: Whether it ends other runs and conversations of its contacts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.run_whatsapp_flow_request import RunWhatsappFlowRequest
        from .run_whatsapp_flow import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                RunWhatsappFlowRequest,
                None,
                body,
                execute_for=execute_for,
                contact_list=contact_list,
                has_priority=has_priority,
            ),
        )

    def list_executions(
        self,
        *,
        page: int | Unset = UNSET,
        flow: str | Unset = UNSET,
        flow_version: str | Unset = UNSET,
        search: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[WhatsappFlowExecution, WhatsappFlowExecutionPage]:
        """List runs of flows.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            page: Page number, from 1.
            flow: Only runs of the flow with this id.
            flow_version: Only runs of the version with this id.
            search: Only runs whose status, or creator's email address, contains this text.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_whatsapp_flow_executions import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.results,
            query={"page": page, "flow": flow, "flow_version": flow_version, "search": search},
            resume=resume,
        )

    async def get_execution(self, id: str | int) -> WhatsappFlowExecution:
        """Get a run of a flow.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_whatsapp_flow_execution import asyncio

        return await asyncio(id, client=self._client)

    def list_execution_contacts(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        flow: str | Unset = UNSET,
        flow_execution: str | Unset = UNSET,
        flow_version: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        execution_steps_step_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[WhatsappFlowExecutionContact, WhatsappFlowExecutionContactPage]:
        """List contacts in runs of flows.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            page: Page number, from 1.
            page_size: Rows per page.
            flow: Only contacts in runs of the flow with this id.
            flow_execution: Only contacts in the run with this id.
            flow_version: Only contacts in runs of the version with this id.
            contact: Only the contact with this id.
            execution_steps_step_id: Only contacts who reached the step with this id.
            id: Only the row with this id.
            is_active: true: only contacts still in the run; false: only the others.
            search: Only contacts whose name, phone number or email address contains this text.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_whatsapp_flow_execution_contacts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.results,
            query={
                "page": page,
                "page_size": page_size,
                "flow": flow,
                "flow_execution": flow_execution,
                "flow_version": flow_version,
                "contact": contact,
                "execution_steps__step_id": execution_steps_step_id,
                "id": id,
                "is_active": is_active,
                "search": search,
            },
            resume=resume,
        )

    async def get_execution_contact(self, id: str | int) -> WhatsappFlowExecutionContact:
        """Get a contact's progress in a run of a flow.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_whatsapp_flow_execution_contact import asyncio

        return await asyncio(id, client=self._client)


class WhatsappFlows:
    """The `whatsapp_flows` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def run(
        self,
        id: str | int,
        *,
        execute_for: Literal["LIST"],
        contact_list: Sequence[WhatsappFlowContact],
        has_priority: bool | Unset = UNSET,
    ) -> WhatsappFlowExecution: ...
    @overload
    def run(self, id: str | int, *, body: RunWhatsappFlowRequest) -> WhatsappFlowExecution: ...
    def run(
        self,
        id: str | int,
        *,
        execute_for: Literal["LIST"] | Unset = UNSET,
        contact_list: Sequence[WhatsappFlowContact] | Unset = UNSET,
        has_priority: bool | Unset = UNSET,
        body: RunWhatsappFlowRequest | Unset = UNSET,
    ) -> WhatsappFlowExecution:
        """Run a flow for contacts.

        Call `get_execution` with the id of the response for the status of the run. Not verified: the WhatsApp
        documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
            execute_for: How contacts are selected.
            contact_list: The contacts.
            has_priority: Whether it ends other runs and conversations of its contacts.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.run_whatsapp_flow_request import RunWhatsappFlowRequest
        from .run_whatsapp_flow import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                RunWhatsappFlowRequest,
                None,
                body,
                execute_for=execute_for,
                contact_list=contact_list,
                has_priority=has_priority,
            ),
        )

    def list_executions(
        self,
        *,
        page: int | Unset = UNSET,
        flow: str | Unset = UNSET,
        flow_version: str | Unset = UNSET,
        search: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[WhatsappFlowExecution, WhatsappFlowExecutionPage]:
        """List runs of flows.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            page: Page number, from 1.
            flow: Only runs of the flow with this id.
            flow_version: Only runs of the version with this id.
            search: Only runs whose status, or creator's email address, contains this text.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_whatsapp_flow_executions import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.results,
            query={"page": page, "flow": flow, "flow_version": flow_version, "search": search},
            resume=resume,
        )

    def get_execution(self, id: str | int) -> WhatsappFlowExecution:
        """Get a run of a flow.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_whatsapp_flow_execution import sync

        return sync(id, client=self._client)

    def list_execution_contacts(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        flow: str | Unset = UNSET,
        flow_execution: str | Unset = UNSET,
        flow_version: str | Unset = UNSET,
        contact: str | Unset = UNSET,
        execution_steps_step_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        search: str | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[WhatsappFlowExecutionContact, WhatsappFlowExecutionContactPage]:
        """List contacts in runs of flows.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            page: Page number, from 1.
            page_size: Rows per page.
            flow: Only contacts in runs of the flow with this id.
            flow_execution: Only contacts in the run with this id.
            flow_version: Only contacts in runs of the version with this id.
            contact: Only the contact with this id.
            execution_steps_step_id: Only contacts who reached the step with this id.
            id: Only the row with this id.
            is_active: true: only contacts still in the run; false: only the others.
            search: Only contacts whose name, phone number or email address contains this text.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_whatsapp_flow_execution_contacts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.results,
            query={
                "page": page,
                "page_size": page_size,
                "flow": flow,
                "flow_execution": flow_execution,
                "flow_version": flow_version,
                "contact": contact,
                "execution_steps__step_id": execution_steps_step_id,
                "id": id,
                "is_active": is_active,
                "search": search,
            },
            resume=resume,
        )

    def get_execution_contact(self, id: str | int) -> WhatsappFlowExecutionContact:
        """Get a contact's progress in a run of a flow.

        Not verified: the WhatsApp documentation names another header for the token than Api-Token, which is sent.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_whatsapp_flow_execution_contact import sync

        return sync(id, client=self._client)
