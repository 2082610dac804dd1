# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `DealCreateStatus`."""

from typing import Literal, TypeAlias

DealCreateStatus: TypeAlias = Literal[
    0,
    1,
    2,
]
