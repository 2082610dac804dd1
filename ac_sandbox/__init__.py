"""A local mock server of an ActiveCampaign account, for tests and for work without a network.

    from ac_sandbox import Sandbox

    with Sandbox() as sandbox:
        client = Client(sandbox.url, sandbox.token)

It needs the extra: `pip install "ac-client[sandbox]"`, or `".[sandbox]"` in a clone. Importing this package alone loads
nothing, because pytest imports it for the plugin in every project that has the SDK.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .clock import Clock
    from .data import DataError
    from .faults import Fault
    from .received import Received
    from .sandbox import Sandbox

_HOMES = {"Clock": "clock", "DataError": "data", "Fault": "faults", "Received": "received", "Sandbox": "sandbox"}
_EXTRA = ("starlette", "uvicorn", "yaml")

__all__ = ["Clock", "DataError", "Fault", "Received", "Sandbox"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "Sandbox":
        absent = [module for module in _EXTRA if importlib.util.find_spec(module) is None]
        if absent:
            text = f'ac_sandbox needs {", ".join(absent)}: pip install "ac-client[sandbox]", or in a clone ".[sandbox]"'
            raise ModuleNotFoundError(text, name=absent[0])
    return getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
