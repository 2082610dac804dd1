# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskOutcomeUpdateDisabled`."""

from typing import Literal, TypeAlias

TaskOutcomeUpdateDisabled: TypeAlias = Literal[
    "0",
    "1",
]
