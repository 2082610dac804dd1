# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskUpdateOwnerType`."""

from typing import Literal, TypeAlias

TaskUpdateOwnerType: TypeAlias = Literal[
    "contact",
    "deal",
]
