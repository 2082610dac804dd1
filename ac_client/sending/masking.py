"""Keeps the token out of what the libraries below us log.

They log no token that we send: it travels in a header, or in a part of the URL that they are not shown (`urls.py`). But
httpcore logs the headers of replies at DEBUG, where a redirect may repeat the URL it was asked for; and hpack, with
`http2=True`, every header of a request, in clear and in a form that can be decoded.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final
from weakref import ref

if TYPE_CHECKING:
    from .credential import Credential

_MASKED: Final = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)
_DROPPED: Final = ("hpack", "hpack.hpack", "hpack.table", "hpack.huffman", "hpack.huffman_table", "hpack.struct")


class _Masking(logging.Filter):
    """Masks every secret that is in use."""

    def __init__(self) -> None:
        super().__init__()
        # No lock guards it, for a record may be logged while another one holds it: by a finalizer in the midst of this
        # code, or in the child of a fork. Each step on it is one of the interpreter's.
        self._credentials: dict[ref[Credential], None] = {}

    def add(self, credential: Credential) -> None:
        """Mask this one's secrets, for as long as it lives."""
        self._credentials[ref(credential, self._forget)] = None

    def _forget(self, gone: ref[Credential]) -> None:
        self._credentials.pop(gone, None)

    def filter(self, record: logging.LogRecord) -> bool:
        """Let the record pass, masked."""
        said = shown = record.getMessage()
        for known in self._credentials.copy():  # one may be forgotten at any moment
            credential = known()
            if credential is not None:
                shown = credential.masked(shown)
        if shown != said:
            record.msg, record.args = shown, ()
        return True


class _NoDebug(logging.Filter):
    """Drops what is logged at DEBUG."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record may be seen."""
        return record.levelno > logging.DEBUG


_masking = _Masking()
_no_debug = _NoDebug()


def mask_logs(credential: Credential) -> None:
    """Mask a credential's secrets in the logs of httpx and httpcore, and drop hpack's dumps of headers."""
    _masking.add(credential)
    for name in _MASKED:
        logging.getLogger(name).addFilter(_masking)  # adding it twice changes nothing
    for name in _DROPPED:
        logging.getLogger(name).addFilter(_no_debug)
