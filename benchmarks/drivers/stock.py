"""What openapi-python-client makes of the same document without templates, as its README shows it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .protocol import Clocked, serve


class Driver:
    """One account's client."""

    client: Any

    def open(self, url: str, token: str) -> None:
        """Make the client and load what it calls."""
        package = import_module("stock_client")
        self.models = import_module("stock_client.models")
        self.client = package.AuthenticatedClient(f"{url}/api/3", token, prefix="", auth_header_name="Api-Token")
        self.calls = {
            "row": import_module("stock_client.api.contacts.get_contact"),
            "page": import_module("stock_client.api.contacts.list_contacts"),
            "post": import_module("stock_client.api.tags.create_tag"),
        }

    async def call(self, kind: str, count: int) -> dict[str, Any]:
        """Make the same call so many times."""
        module = self.calls[kind]
        response: object = None
        clock = Clocked()
        for _ in range(count):
            if kind == "row":
                response = await module.asyncio("1", client=self.client)
            elif kind == "page":
                response = await module.asyncio(client=self.client, limit=100)
            else:
                tag = {"tag": {"tag": "vip", "tagType": "contact"}}
                response = await module.asyncio(client=self.client, body=self.body(tag))
        figures = clock.figures()
        return {**figures, "reply": type(response).__name__}

    def body(self, tag: dict[str, Any]) -> Any:
        """The request's model."""
        return self.models.TagCreateTagRequest.from_dict(tag)

    async def close(self) -> None:
        """Close the client."""
        await self.client.get_async_httpx_client().aclose()


if __name__ == "__main__":
    serve(Driver())
