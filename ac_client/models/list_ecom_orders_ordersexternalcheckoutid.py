# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListEcomOrdersOrdersexternalcheckoutid`."""

from typing import Literal, TypeAlias

ListEcomOrdersOrdersexternalcheckoutid: TypeAlias = Literal[
    "ASC",
    "DESC",
]
