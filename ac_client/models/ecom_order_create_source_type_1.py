# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `EcomOrderCreateSourceType1`."""

from typing import Literal, TypeAlias

EcomOrderCreateSourceType1: TypeAlias = Literal[
    "0",
    "1",
]
