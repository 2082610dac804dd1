"""The account's token: kept where nothing prints it, and masked where it is repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

API_KEY = "api_key"
MASK = "***"


class Credential:
    """Holds one account's token; its repr does not show it, and it cannot be pickled.

    Args:
        token: from Settings > Developer in the account.

    Raises:
        ConfigurationError: when it is not text, is empty, or holds what a header cannot.
    """

    __slots__ = ("__weakref__", "_others", "_token")

    def __init__(self, token: str) -> None:
        if not isinstance(token, str):
            raise ConfigurationError(f"the token must be text, not {type(token).__name__}")
        if not token:
            raise ConfigurationError("the token is empty; it is shown in the account under Settings > Developer")
        if not token.isascii() or not token.isprintable() or " " in token:
            raise ConfigurationError("the token holds blanks, line ends or characters beyond ASCII; copy it anew")
        self._token = token
        self._others: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Credential({MASK})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Credential cannot be pickled, for the pickle would hold the token")

    def header(self) -> tuple[str, str]:
        """The header that carries the token."""
        return "Api-Token", self._token

    def query(self) -> str:
        """The part of a query that carries the token, for the one operation that wants it there."""
        return f"{API_KEY}={quote(self._token, safe='')}"

    def also(self, secret: str) -> Credential:
        """The same, with a further text to mask: an `api_key` that the caller put into a query."""
        made = Credential(self._token)
        made._others = (*self._others, secret)
        return made

    def masked(self, text: str) -> str:
        """The text with every secret masked."""
        for secret in self._secrets():
            text = text.replace(secret, MASK)
        return text

    def masked_bytes(self, body: bytes) -> bytes:
        """The body with every secret masked; it is returned as it is when it holds none."""
        for secret in self._secrets():
            body = body.replace(secret.encode(), MASK.encode())
        return body

    def _secrets(self) -> Iterator[str]:
        for secret in (self._token, *self._others):
            yield secret
            yield quote(secret, safe="")
