# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListEcomOrdersOrdersexternalCreatedDate`."""

from typing import Literal, TypeAlias

ListEcomOrdersOrdersexternalCreatedDate: TypeAlias = Literal[
    "ASC",
    "DESC",
]
