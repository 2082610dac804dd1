"""The account's token: kept where nothing prints it, and masked where a response or a log record repeats it."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Final, NoReturn
from urllib.parse import quote
from weakref import ref

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK: Final = "***"
_NAMED: Final = r"(?i:api[_-]?key|api[_-]?token|token)\\*[\"']?\s*[=:]\s*\\*[\"']?"
_CORES: Final = [f"httpcore{two}{part}" for two in ("", "2") for part in ("", ".connection", ".http11", ".http2")]
_PROXIES: Final = [f"httpcore{two}.{part}" for two in ("", "2") for part in ("proxy", "socks")]
_HPACK: Final = ("hpack", "hpack.hpack", "hpack.table", "hpack.huffman", "hpack.huffman_table", "hpack.struct")


class Credential:
    """Holds one account's token; its repr does not show it, and it cannot be pickled."""

    __slots__ = ("__weakref__", "_pattern", "_plain", "_secrets", "_token")

    def __init__(self, token: str, others: Iterable[str] = ()) -> None:
        self._token = token
        self._secrets = (token, *others)
        self._plain: list[str] = []
        self._pattern: re.Pattern[str] | None = None

    def check(self) -> None:
        """Refuse what cannot be a token; apart from making it, so that no frame of ours holds the token then."""
        if not isinstance(self._token, str):
            raise ConfigurationError(f"the token must be text, not {type(self._token).__name__}")
        if not self._token:
            raise ConfigurationError("the token is empty; it is shown in the account under Settings > Developer")
        if not self._token.isascii() or not self._token.isprintable() or " " in self._token:
            raise ConfigurationError("the token holds blanks, line ends or characters beyond ASCII; copy it again")
        mask_logs(self)

    def __repr__(self) -> str:
        return f"Credential({MASK})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Credential cannot be pickled, for the pickle would hold the token")

    def header(self) -> tuple[str, str]:
        """The header that carries the token."""
        return "Api-Token", self._token

    def query(self) -> str:
        """The part of a query that carries the token, for the one operation that wants it there."""
        return f"api_key={quote(self._token, safe='')}"

    def also(self, secrets: Iterable[str]) -> Credential:
        """The same, with further texts to mask: each `api_key` that the caller put into a query."""
        made = Credential(self._token, filter(None, secrets))
        mask_logs(made)
        return made

    def masked(self, text: str) -> str:
        """The text with every secret masked, in whichever spelling it is repeated; a word only where a key names it."""
        if self._pattern is None:
            secrets = sorted(self._secrets, key=len, reverse=True)
            self._plain = [secret for secret in secrets if not _is_word(secret)]
            spelled = ["".join(map(_spellings, secret)) for secret in self._plain]
            spelled += [rf"({_NAMED}){re.escape(word)}(?!\w)" for word in secrets if _is_word(word)]
            self._pattern = re.compile("|".join(spelled))
        if len(self._plain) == len(self._secrets) and "%" not in text and "\\" not in text:
            for secret in self._plain:  # no other spelling is possible, and bodies can be large
                text = text.replace(secret, MASK)
            return text
        return self._pattern.sub(lambda found: (found[found.lastindex] if found.lastindex else "") + MASK, text)


def _is_word(secret: str) -> bool:
    """Whether it may be a word, such as `wrong`, which real tokens, of 72 hexadecimal digits, never are."""
    return len(secret) < (16 if secret.isalpha() and secret[1:].islower() else 8)


def _spellings(letter: str) -> str:
    """A pattern for a letter as it is, percent-encoded (once or more), and escaped as JSON or a repr does."""
    codes = [f"{code:02x}" for code in letter.encode("utf-8", "surrogatepass")]
    plain = re.escape(letter)
    percent = "".join(f"%(?:25)*{code}" for code in codes)
    escaped = r"\\\\{0,3}x".join(codes)
    # Every branch begins with a character that is certain, so that a search skips quickly.
    return rf"(?:{plain}|(?i:{percent})|\\\\{{0,3}}(?:{plain}|(?i:x{escaped}|u{ord(letter):04x})))"


# No lock guards it, for a record may be logged while another one holds it: by a finalizer in the midst of this code, or
# in the child of a fork. Each step on it is one of the interpreter's.
_credentials: dict[ref[Credential], None] = {}


def _masking(record: logging.LogRecord) -> bool:
    """Mask every secret in use: httpcore logs headers of responses, where a redirect may repeat its URL."""
    said = shown = record.getMessage()
    for known in _credentials.copy():  # one may be forgotten at any moment
        credential = known()
        if credential is not None:
            shown = credential.masked(shown)
    if shown != said:
        record.msg, record.args = shown, ()
    return True


def _no_debug(record: logging.LogRecord) -> bool:
    """Drop what hpack logs at DEBUG: every header, also in a form that only has to be decoded."""
    return record.levelno > logging.DEBUG


def mask_logs(credential: Credential) -> None:
    """Mask a credential's secrets in what the HTTP libraries log, for as long as it lives."""
    _credentials[ref(credential, lambda gone: _credentials.pop(gone, None))] = None
    for name in ("httpx", "httpx2", *_CORES, *_PROXIES):
        logging.getLogger(name).addFilter(_masking)  # adding it twice changes nothing
    for name in _HPACK:
        logging.getLogger(name).addFilter(_no_debug)
