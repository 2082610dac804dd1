# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListContactsOrderscdate`."""

from typing import Literal, TypeAlias

ListContactsOrderscdate: TypeAlias = Literal[
    "ASC",
    "DESC",
]
