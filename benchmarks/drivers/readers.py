"""Pages of contacts read into models made with pydantic and with msgspec, for comparison with the SDK's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import models


def pydantic() -> Callable[[Any], Any]:
    """Reads a response into a pydantic model."""
    read = models.pydantic_page().model_validate_json
    return lambda response: read(response.content)


def msgspec() -> Callable[[Any], Any]:
    """Reads a response into a msgspec struct."""
    decode = models.msgspec_page().decode
    return lambda response: decode(response.content)
