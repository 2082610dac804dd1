# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `CalendarUpdateType`."""

from typing import Literal, TypeAlias

CalendarUpdateType: TypeAlias = Literal[
    "All",
    "Contacts",
    "Deals",
]
