# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListEcomOrdersOrdersstate`."""

from typing import Literal, TypeAlias

ListEcomOrdersOrdersstate: TypeAlias = Literal[
    "ASC",
    "DESC",
]
