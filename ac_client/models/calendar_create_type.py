# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `CalendarCreateType`."""

from typing import Literal, TypeAlias

CalendarCreateType: TypeAlias = Literal[
    "All",
    "Contacts",
    "Deals",
]
