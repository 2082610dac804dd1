# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskCreateOwnerType`."""

from typing import Literal, TypeAlias

TaskCreateOwnerType: TypeAlias = Literal[
    "contact",
    "deal",
]
