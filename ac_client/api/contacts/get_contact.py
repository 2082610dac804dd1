# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""Get a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.contact_reply import ContactReply
from ...operations import Operation
from ...types import Response

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[ContactReply] = Operation(
    name="get_contact",
    method="GET",
    path="/contacts/{id}",
    parse=ContactReply.from_dict,
    envelope="contact",
)


async def asyncio(
    id: str | int,
    *,
    client: AsyncClient,
) -> ContactReply:
    """Get a contact.

    The reply brings along what belongs to the contact, such as its custom fields and lists.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The contact.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return (
        await client.acall(
            OPERATION,
            path={
                "id": id,
            },
        )
    ).parsed


async def asyncio_detailed(
    id: str | int,
    *,
    client: AsyncClient,
) -> Response[ContactReply]:
    """Get a contact. As `asyncio`, with the reply's status, headers and body."""
    return await client.acall(
        OPERATION,
        path={
            "id": id,
        },
    )


def sync(
    id: str | int,
    *,
    client: Client,
) -> ContactReply:
    """Get a contact.

    The reply brings along what belongs to the contact, such as its custom fields and lists.

    Args:
        id: The resource's id, as text or as a number.
        client: The client to send with.

    Returns:
        The contact.

    Raises:
        ActiveCampaignError: One of its kinds in `errors`, for whatever is not a success.
    """
    return client.call(
        OPERATION,
        path={
            "id": id,
        },
    ).parsed


def sync_detailed(
    id: str | int,
    *,
    client: Client,
) -> Response[ContactReply]:
    """Get a contact. As `sync`, with the reply's status, headers and body."""
    return client.call(
        OPERATION,
        path={
            "id": id,
        },
    )
