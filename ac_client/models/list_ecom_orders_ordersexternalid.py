# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListEcomOrdersOrdersexternalid`."""

from typing import Literal, TypeAlias

ListEcomOrdersOrdersexternalid: TypeAlias = Literal[
    "ASC",
    "DESC",
]
