"""An async-first client for the ActiveCampaign API v3.

    from ac_client import AsyncClient, errors

    async with AsyncClient("https://acme.api-us1.com", token="...") as ac:
        async for tag in ac.tags.list():
            print(tag.tag)

Importing the package does no work: each name is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from . import dates, errors
    from . import models as models
    from . import types as types
    from ._events import AttemptEvent, RetryEvent
    from .budget import Budget, FileBudget, RedisBudget
    from .client import AsyncClient, Client
    from .errors import ActiveCampaignError
    from .pages import AsyncPager, Page, Pager
    from .retries import Retries
    from .types import UNSET, Response, Unset
else:
    _NAMES = {
        "_events": ("AttemptEvent", "RetryEvent"),
        "budget": ("Budget", "FileBudget", "RedisBudget"),
        "client": ("AsyncClient", "Client"),
        "errors": ("ActiveCampaignError",),
        "pages": ("AsyncPager", "Page", "Pager"),
        "retries": ("Retries",),
        "types": ("UNSET", "Response", "Unset"),
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name in ("dates", "errors", "models", "types"):
            return import_module(f".{name}", __name__)
        for module, names in _NAMES.items():
            if name in names:
                globals()[name] = value = getattr(import_module(f".{module}", __name__), name)
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return [*globals(), *__all__, "models", "types"]


__all__ = (
    "UNSET",
    "ActiveCampaignError",
    "AsyncClient",
    "AsyncPager",
    "AttemptEvent",
    "Budget",
    "Client",
    "FileBudget",
    "Page",
    "Pager",
    "RedisBudget",
    "Response",
    "Retries",
    "RetryEvent",
    "Unset",
    "__version__",
    "dates",
    "errors",
)
