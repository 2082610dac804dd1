# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `DealUpdateStatus`."""

from typing import Literal, TypeAlias

DealUpdateStatus: TypeAlias = Literal[
    0,
    1,
    2,
]
