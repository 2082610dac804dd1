# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""What `AsyncClient` and `Client` inherit: one property per tag of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from .tags import AsyncTags, Tags

TAGS = ("tags",)
"""The document's tags, each a property of the clients and a package beside this one."""


class AsyncNamespaces:
    """The tags of the document as properties of `AsyncClient`."""

    __slots__ = ()

    @property
    def tags(self) -> AsyncTags:
        """The `tags` of the account."""
        from .tags import AsyncTags

        return AsyncTags(cast("AsyncClient", self))


class Namespaces:
    """The tags of the document as properties of `Client`."""

    __slots__ = ()

    @property
    def tags(self) -> Tags:
        """The `tags` of the account."""
        from .tags import Tags

        return Tags(cast("Client", self))
