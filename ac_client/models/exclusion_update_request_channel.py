# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ExclusionUpdateRequestChannel`."""

from typing import Literal, TypeAlias

ExclusionUpdateRequestChannel: TypeAlias = Literal[
    "all",
    "allEmail",
    "allSms",
    "several",
]
