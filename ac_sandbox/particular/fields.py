"""Custom fields of contacts."""

from __future__ import annotations

from ac_sandbox.traits import Traits

TRAITS = {
    # Documented as deprecated, and still taken.
    "fields": Traits(accepted=frozenset({"show_in_list", "rows", "cols"})),
}
