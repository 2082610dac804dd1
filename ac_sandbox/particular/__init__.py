"""What is particular to one resource, each in a module of its own.

A module holds `TRAITS` (by the resource's name) and `HANDLERS` (by the operation's id), or one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from ..account import Traits
from ..actions import Call
from ..replies import Reply
from . import tags

Handler = Callable[[Call], Reply]

_MODULES: tuple[ModuleType, ...] = (tags,)

TRAITS: dict[str, Traits] = {}
HANDLERS: dict[str, Handler] = {}
for _module in _MODULES:
    TRAITS.update(getattr(_module, "TRAITS", {}))
    HANDLERS.update(getattr(_module, "HANDLERS", {}))
