# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `PipelineUpdateAllusers`."""

from typing import Literal, TypeAlias

PipelineUpdateAllusers: TypeAlias = Literal[
    0,
    1,
]
