# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListContactsOrderslastName`."""

from typing import Literal, TypeAlias

ListContactsOrderslastName: TypeAlias = Literal[
    "ASC",
    "DESC",
]
