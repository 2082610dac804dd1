# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `EcomOrderCreateSourceType0`."""

from typing import Literal, TypeAlias

EcomOrderCreateSourceType0: TypeAlias = Literal[
    0,
    1,
]
