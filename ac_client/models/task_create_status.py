# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskCreateStatus`."""

from typing import Literal, TypeAlias

TaskCreateStatus: TypeAlias = Literal[
    0,
    1,
]
