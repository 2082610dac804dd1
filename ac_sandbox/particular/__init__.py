"""What is particular to one resource, each in a module of its own.

A module holds one or more of `TRAITS` (by the resource's name), `HANDLERS` (by the operation's id) and `ABSENT` (how
an operation answers when required fields are missing, by its id).
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ac_sandbox.service import Absent, Handler
    from ac_sandbox.traits import Traits

TRAITS: dict[str, Traits] = {}
HANDLERS: dict[str, Handler] = {}
ABSENT: dict[str, Absent] = {}
for _found in iter_modules(__path__):
    _module = import_module(f"{__name__}.{_found.name}")
    TRAITS.update(getattr(_module, "TRAITS", {}))
    HANDLERS.update(getattr(_module, "HANDLERS", {}))
    ABSENT.update(getattr(_module, "ABSENT", {}))
