# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `DealStageCreateCardRegion3`."""

from typing import Literal, TypeAlias

DealStageCreateCardRegion3: TypeAlias = Literal[
    "hide-avatar",
    "show-avatar",
]
