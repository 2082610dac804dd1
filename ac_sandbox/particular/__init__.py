"""What is particular to one resource, each in a module of its own.

A module holds one or more of `TRAITS` (by the resource's name), `HANDLERS` (by the operation's id) and `ABSENT` (how
an operation answers when required fields are missing, by its id).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ac_sandbox.particular import (
    addresses,
    contact_tags,
    contacts,
    ecommerce,
    events,
    fields,
    imports,
    notes,
    pairs,
    records,
    sales,
    saved_responses,
    schemas,
    segments,
    site_tracking,
    store_queries,
    tags,
    tasks,
    templates,
    tracking,
    users,
)

if TYPE_CHECKING:
    from types import ModuleType

    from ac_sandbox.service import Absent, Handler
    from ac_sandbox.traits import Traits

_MODULES: tuple[ModuleType, ...] = (
    addresses,
    contact_tags,
    contacts,
    ecommerce,
    events,
    fields,
    imports,
    notes,
    pairs,
    records,
    sales,
    saved_responses,
    schemas,
    segments,
    site_tracking,
    store_queries,
    tags,
    tasks,
    templates,
    tracking,
    users,
)

TRAITS: dict[str, Traits] = {}
HANDLERS: dict[str, Handler] = {}
ABSENT: dict[str, Absent] = {}
for _module in _MODULES:
    TRAITS.update(getattr(_module, "TRAITS", {}))
    HANDLERS.update(getattr(_module, "HANDLERS", {}))
    ABSENT.update(getattr(_module, "ABSENT", {}))
