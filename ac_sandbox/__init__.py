"""A local stand-in for an ActiveCampaign account, for tests and for work without a network.

    from ac_sandbox import Sandbox

    with Sandbox() as sandbox:
        client = Client(sandbox.url, sandbox.token)

It needs the extra: `pip install "ac_client[sandbox]"`. Importing this package alone loads nothing, because pytest
imports it for the plugin in every project that has the SDK.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .clock import Clock as Clock
    from .faults import Fault as Fault
    from .received import Received as Received
    from .sandbox import Sandbox as Sandbox

_HOMES = {"Clock": "clock", "Fault": "faults", "Received": "received", "Sandbox": "sandbox"}

__all__ = ["Clock", "Fault", "Received", "Sandbox"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
