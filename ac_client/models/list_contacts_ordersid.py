# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListContactsOrdersid`."""

from typing import Literal, TypeAlias

ListContactsOrdersid: TypeAlias = Literal[
    "ASC",
    "DESC",
]
