# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `PipelineUpdateAllgroups`."""

from typing import Literal, TypeAlias

PipelineUpdateAllgroups: TypeAlias = Literal[
    0,
    1,
]
