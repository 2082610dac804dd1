# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskTypeCreateStatus`."""

from typing import Literal, TypeAlias

TaskTypeCreateStatus: TypeAlias = Literal[
    0,
    1,
]
