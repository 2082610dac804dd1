# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListContactsOrdersscore`."""

from typing import Literal, TypeAlias

ListContactsOrdersscore: TypeAlias = Literal[
    "ASC",
    "DESC",
]
