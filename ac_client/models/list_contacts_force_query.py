# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListContactsForceQuery`."""

from typing import Literal, TypeAlias

ListContactsForceQuery: TypeAlias = Literal[
    0,
    1,
]
