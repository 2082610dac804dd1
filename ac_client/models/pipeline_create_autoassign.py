# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `PipelineCreateAutoassign`."""

from typing import Literal, TypeAlias

PipelineCreateAutoassign: TypeAlias = Literal[
    0,
    1,
    2,
]
