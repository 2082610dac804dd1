# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `PipelineCreateAllusers`."""

from typing import Literal, TypeAlias

PipelineCreateAllusers: TypeAlias = Literal[
    0,
    1,
]
