# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskUpdateStatus`."""

from typing import Literal, TypeAlias

TaskUpdateStatus: TypeAlias = Literal[
    0,
    1,
]
