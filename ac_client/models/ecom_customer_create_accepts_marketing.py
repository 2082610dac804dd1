# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `EcomCustomerCreateAcceptsMarketing`."""

from typing import Literal, TypeAlias

EcomCustomerCreateAcceptsMarketing: TypeAlias = Literal[
    "0",
    "1",
]
