# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ConnectionUpdateSyncStatus`."""

from typing import Literal, TypeAlias

ConnectionUpdateSyncStatus: TypeAlias = Literal[
    0,
    1,
]
