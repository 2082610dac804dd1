# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `PipelineCreateAllgroups`."""

from typing import Literal, TypeAlias

PipelineCreateAllgroups: TypeAlias = Literal[
    0,
    1,
]
