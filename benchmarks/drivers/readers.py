"""Pages of contacts read into models made with pydantic and with msgspec, for comparison with the SDK's."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import models  # noqa: E402 - benchmarks/models.py


def pydantic() -> Callable[[Any], Any]:
    """Reads a reply into a pydantic model."""
    read = models.pydantic_page().model_validate_json
    return lambda reply: read(reply.content)


def msgspec() -> Callable[[Any], Any]:
    """Reads a reply into a msgspec struct."""
    decode = models.msgspec_page().decode
    return lambda reply: decode(reply.content)
