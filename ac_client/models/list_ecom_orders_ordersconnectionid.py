# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListEcomOrdersOrdersconnectionid`."""

from typing import Literal, TypeAlias

ListEcomOrdersOrdersconnectionid: TypeAlias = Literal[
    "ASC",
    "DESC",
]
