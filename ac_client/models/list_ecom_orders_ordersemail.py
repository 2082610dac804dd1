# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListEcomOrdersOrdersemail`."""

from typing import Literal, TypeAlias

ListEcomOrdersOrdersemail: TypeAlias = Literal[
    "ASC",
    "DESC",
]
