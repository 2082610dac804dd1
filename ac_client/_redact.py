"""The account's token: kept where nothing prints it, and masked where a response or a log record repeats it."""

from __future__ import annotations

import logging
import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, NoReturn
from urllib.parse import quote
from weakref import ref

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMED: Final = r"(?i:api[_-]?key|api[_-]?token|token)\\*[\"']?\s*[=:]\s*\\*[\"']?"
_SHORTEST: Final = 16  # what is shorter may be a word, such as `wrong`; real tokens have 72 hexadecimal digits
_PARTS: Final = ("connection", "http11", "http2", "proxy", "socks")
_LOGGERS: Final = ("httpx", "httpx2", *(f"httpcore{two}.{part}" for two in ("", "2") for part in _PARTS))


class Credential:
    """Holds one account's token; its repr does not show it, and it cannot be pickled."""

    def __init__(self, token: str, others: Iterable[str] = ()) -> None:
        self._token = token
        self._secrets = (token, *others)

    def check(self) -> None:
        """Refuse what cannot be a token; apart from making it, so that no frame of ours holds the token then."""
        if not isinstance(self._token, str) or not re.fullmatch("[!-~]+", self._token):
            raise ConfigurationError(
                "the token must be text without blanks, line ends or characters beyond ASCII;"
                " copy it from the account's Settings > Developer"
            )
        mask_logs(self)

    def __repr__(self) -> str:
        return "Credential(***)"

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
        return self._pattern.sub(r"\1***", text)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        secrets = sorted(self._secrets, key=len, reverse=True)
        spelled = ["".join(map(_spellings, secret)) for secret in secrets if len(secret) >= _SHORTEST]
        words = "|".join(re.escape(secret) for secret in secrets if len(secret) < _SHORTEST) or "(?!)"
        return re.compile("|".join([*spelled, rf"({_NAMED})(?:{words})(?!\w)"]))


def _spellings(letter: str) -> str:
    """A pattern for a letter as it is, percent-encoded (once or more), and escaped as JSON or a repr does."""
    plain, code = re.escape(letter), ord(letter)
    percent = "".join(f"%(?:25)*{byte:02x}" for byte in letter.encode("utf-8", "surrogatepass"))
    # Every branch begins with a character that is certain, so that a search skips quickly.
    return rf"(?:{plain}|(?i:{percent})|\\{{0,3}}(?:{plain}|(?i:x{code:02x}|u{code:04x})))"


# No lock guards it, for a record may be logged while another one holds it: by a finalizer in the midst of this code, or
# in the child of a fork. Each step on it is one of the interpreter's.
_credentials: dict[ref[Credential], None] = {}


def _masking(record: logging.LogRecord) -> bool:
    """Mask every secret in use: httpcore logs headers of responses, where a redirect may repeat its URL."""
    if record.name.startswith("hpack"):
        return record.levelno > logging.DEBUG  # there it logs every header, also in a form that has to be decoded
    said = shown = record.getMessage()
    for known in _credentials.copy():  # one may be forgotten at any moment
        if credential := known():
            shown = credential.masked(shown)
    if shown != said:
        record.msg, record.args = shown, ()
    return True


def mask_logs(credential: Credential) -> None:
    """Mask a credential's secrets in what the HTTP libraries log, for as long as it lives."""
    _credentials[ref(credential, lambda gone: _credentials.pop(gone, None))] = None
    for name in (*_LOGGERS, "hpack.hpack", "hpack.table"):
        logging.getLogger(name).addFilter(_masking)  # adding it twice changes nothing
