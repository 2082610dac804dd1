"""What an account is said to do in two ways, so that a test can choose: `Sandbox(existing_tag="refuse")`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .checking import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that an account does in one of several ways.

    Args:
        values: the ways; the first is taken unless another is chosen.
        evidence: who says so.
    """

    values: tuple[str, ...]
    evidence: str


CHOICES: Mapping[str, Choice] = {
    "existing_tag": Choice(
        ("return", "refuse"),
        "A tag with a name that exists: recorded traffic of 2026 has 200 with the existing tag, users report a 422.",
    ),
    "list_status": Choice(
        ("201", "200"), "POST /contactLists: recorded traffic has 201, the vendor's documentation says 200."
    ),
    "missing_note": Choice(
        ("403", "404"), "A note that is not there: the documentation has 403, as for a missing permission."
    ),
    "throttled": Choice(
        ("429", "503"), "Over the limit: the documentation says 429 with Retry-After, users reported 503 in 2021."
    ),
}


def choose(chosen: Mapping[str, str]) -> dict[str, str]:
    """The way that is taken for each choice.

    Raises:
        TypeError: there is no such choice.
        ValueError: there is no such way.
    """
    for name, value in chosen.items():
        if name not in CHOICES:
            raise TypeError(f"the sandbox has no choice {name!r}.{nearest(name, CHOICES)}")
        if value not in CHOICES[name].values:
            ways = " or ".join(repr(one) for one in CHOICES[name].values)
            raise ValueError(f"{name} is {ways}, not {value!r}")
    return {name: chosen.get(name, one.values[0]) for name, one in CHOICES.items()}
