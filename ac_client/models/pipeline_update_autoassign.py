# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `PipelineUpdateAutoassign`."""

from typing import Literal, TypeAlias

PipelineUpdateAutoassign: TypeAlias = Literal[
    0,
    1,
    2,
]
