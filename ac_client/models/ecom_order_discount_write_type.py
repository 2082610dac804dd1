# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `EcomOrderDiscountWriteType`."""

from typing import Literal, TypeAlias

EcomOrderDiscountWriteType: TypeAlias = Literal[
    "order",
    "shipping",
]
