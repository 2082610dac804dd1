# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskTypeUpdateStatus`."""

from typing import Literal, TypeAlias

TaskTypeUpdateStatus: TypeAlias = Literal[
    0,
    1,
]
