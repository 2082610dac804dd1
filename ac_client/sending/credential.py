"""The account's token: kept where nothing prints it, and masked where it is repeated."""

from __future__ import annotations

import re
from typing import NoReturn
from urllib.parse import quote

from ..errors import ConfigurationError

API_KEY = "api_key"
MASK = "***"


class Credential:
    """Holds one account's token; its repr does not show it, and it cannot be pickled.

    Args:
        token: from Settings > Developer in the account.

    Raises:
        ConfigurationError: when it is not text, is empty, or holds what a header cannot.
    """

    __slots__ = ("__weakref__", "_others", "_patterns", "_token")

    def __init__(self, token: str) -> None:
        if not isinstance(token, str):
            raise ConfigurationError(f"the token must be text, not {type(token).__name__}")
        if not token:
            raise ConfigurationError("the token is empty; it is shown in the account under Settings > Developer")
        if not token.isascii() or not token.isprintable() or " " in token:
            raise ConfigurationError("the token holds blanks, line ends or characters beyond ASCII; copy it anew")
        self._token = token
        self._others: tuple[str, ...] = ()
        self._patterns: tuple[re.Pattern[str], ...] | None = None

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

    def also(self, *secrets: str) -> Credential:
        """The same, with further texts to mask: each `api_key` that the caller put into a query."""
        made = Credential(self._token)
        made._others = (*self._others, *filter(None, secrets))
        return made

    def masked(self, text: str) -> str:
        """The text with every secret masked, in whichever spelling it is repeated."""
        if self._patterns is None:  # made when a text is first looked at: most clients never have an error
            self._patterns = tuple(re.compile(_spellings(secret)) for secret in (self._token, *self._others))
        for pattern in self._patterns:
            text = pattern.sub(MASK, text)
        return text

    def masked_bytes(self, body: bytes) -> bytes:
        """The body with every secret masked; what is not UTF-8 in it stays as it is."""
        return self.masked(body.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")


def _spellings(secret: str) -> str:
    """A pattern for a secret as it is, percent-encoded (once or more), and escaped as JSON or a repr does."""
    return "".join(_spellings_of(letter) for letter in secret)


def _spellings_of(letter: str) -> str:
    codes = [f"{code:02x}" for code in letter.encode("utf-8", "surrogatepass")]
    plain = re.escape(letter)
    percent = "".join(f"%(?:25)*{code}" for code in codes)
    escaped = r"\\\\{0,3}x".join(codes)
    # Every branch begins with a character that is certain, so that a search skips quickly.
    return rf"(?:{plain}|(?i:{percent})|\\\\{{0,3}}(?:{plain}|(?i:x{escaped}|u{ord(letter):04x})))"
