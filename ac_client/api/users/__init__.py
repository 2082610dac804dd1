# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AsyncClient, Client
    from ...models.empty import Empty
    from ...models.user import User
    from ...models.user_create_new_user_request import UserCreateNewUserRequest
    from ...models.user_page import UserPage
    from ...models.user_response import UserResponse
    from ...models.user_update_user_request import UserUpdateUserRequest
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncUsers:
    """The `users` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[User, UserPage]:
        """List users.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_users import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.users,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    async def create(
        self, *, username: str, email: str, first_name: str, last_name: str, group: str | int, password: str
    ) -> UserResponse: ...
    @overload
    async def create(self, *, body: UserCreateNewUserRequest) -> UserResponse: ...
    async def create(
        self,
        *,
        username: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        group: str | int | Unset = UNSET,
        password: str | Unset = UNSET,
        body: UserCreateNewUserRequest | Unset = UNSET,
    ) -> UserResponse:
        """Create a user.

        Args:
            username: User name.
            email: Email address.
            first_name: First name.
            last_name: Last name.
            group: Id of the group, which gives the user its permissions.
            password: The password, sent as plain text and never logged.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.user_create_new_user_request import UserCreateNewUserRequest
        from .create_user import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                UserCreateNewUserRequest,
                "user",
                body,
                username=username,
                email=email,
                first_name=first_name,
                last_name=last_name,
                group=group,
                password=password,
            ),
        )

    async def get(self, id: str | int) -> UserResponse:
        """Get a user.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_user import asyncio

        return await asyncio(id, client=self._client)

    @overload
    async def update(
        self,
        id: str | int,
        *,
        group: str | int,
        username: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> UserResponse: ...
    @overload
    async def update(self, id: str | int, *, body: UserUpdateUserRequest) -> UserResponse: ...
    async def update(
        self,
        id: str | int,
        *,
        group: str | int | Unset = UNSET,
        username: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        body: UserUpdateUserRequest | Unset = UNSET,
    ) -> UserResponse:
        """Update a user.

        The group is always required, even if it stays unchanged. Other omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            group: Id of the group, which gives the user its permissions.
            username: User name.
            email: Email address.
            first_name: First name.
            last_name: Last name.
            password: The new password, sent as plain text and never logged.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.user_update_user_request import UserUpdateUserRequest
        from .update_user import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                UserUpdateUserRequest,
                "user",
                body,
                group=group,
                username=username,
                email=email,
                first_name=first_name,
                last_name=last_name,
                password=password,
            ),
        )

    async def delete(self, id: str | int) -> Empty:
        """Delete a user.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_user import asyncio

        return await asyncio(id, client=self._client)

    async def get_by_email(self, email: str) -> UserResponse:
        """Get the user with an email address.

        Args:
            email: The user's email address.
        """
        from .get_user_by_email import asyncio

        return await asyncio(email, client=self._client)

    async def get_by_username(self, username: str) -> UserResponse:
        """Get the user with a user name.

        Args:
            username: The user name.
        """
        from .get_user_by_username import asyncio

        return await asyncio(username, client=self._client)

    async def get_current(self) -> UserResponse:
        """Get the user that the token belongs to.

        A cheap way to check a token.
        """
        from .get_current_user import asyncio

        return await asyncio(client=self._client)


class Users:
    """The `users` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, resume: Mapping[str, object] | None = None
    ) -> Pager[User, UserPage]:
        """List users.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_users import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.users,
            query={"limit": limit, "offset": offset},
            resume=resume,
        )

    @overload
    def create(
        self, *, username: str, email: str, first_name: str, last_name: str, group: str | int, password: str
    ) -> UserResponse: ...
    @overload
    def create(self, *, body: UserCreateNewUserRequest) -> UserResponse: ...
    def create(
        self,
        *,
        username: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        group: str | int | Unset = UNSET,
        password: str | Unset = UNSET,
        body: UserCreateNewUserRequest | Unset = UNSET,
    ) -> UserResponse:
        """Create a user.

        Args:
            username: User name.
            email: Email address.
            first_name: First name.
            last_name: Last name.
            group: Id of the group, which gives the user its permissions.
            password: The password, sent as plain text and never logged.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.user_create_new_user_request import UserCreateNewUserRequest
        from .create_user import sync

        return sync(
            client=self._client,
            body=body_of(
                UserCreateNewUserRequest,
                "user",
                body,
                username=username,
                email=email,
                first_name=first_name,
                last_name=last_name,
                group=group,
                password=password,
            ),
        )

    def get(self, id: str | int) -> UserResponse:
        """Get a user.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .get_user import sync

        return sync(id, client=self._client)

    @overload
    def update(
        self,
        id: str | int,
        *,
        group: str | int,
        username: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> UserResponse: ...
    @overload
    def update(self, id: str | int, *, body: UserUpdateUserRequest) -> UserResponse: ...
    def update(
        self,
        id: str | int,
        *,
        group: str | int | Unset = UNSET,
        username: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        body: UserUpdateUserRequest | Unset = UNSET,
    ) -> UserResponse:
        """Update a user.

        The group is always required, even if it stays unchanged. Other omitted fields stay unchanged.

        Args:
            id: The resource's id, as text or as a number.
            group: Id of the group, which gives the user its permissions.
            username: User name.
            email: Email address.
            first_name: First name.
            last_name: Last name.
            password: The new password, sent as plain text and never logged.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.user_update_user_request import UserUpdateUserRequest
        from .update_user import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                UserUpdateUserRequest,
                "user",
                body,
                group=group,
                username=username,
                email=email,
                first_name=first_name,
                last_name=last_name,
                password=password,
            ),
        )

    def delete(self, id: str | int) -> Empty:
        """Delete a user.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_user import sync

        return sync(id, client=self._client)

    def get_by_email(self, email: str) -> UserResponse:
        """Get the user with an email address.

        Args:
            email: The user's email address.
        """
        from .get_user_by_email import sync

        return sync(email, client=self._client)

    def get_by_username(self, username: str) -> UserResponse:
        """Get the user with a user name.

        Args:
            username: The user name.
        """
        from .get_user_by_username import sync

        return sync(username, client=self._client)

    def get_current(self) -> UserResponse:
        """Get the user that the token belongs to.

        A cheap way to check a token.
        """
        from .get_current_user import sync

        return sync(client=self._client)
