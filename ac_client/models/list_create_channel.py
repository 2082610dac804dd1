# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListCreateChannel`."""

from typing import Literal, TypeAlias

ListCreateChannel: TypeAlias = Literal[
    "email",
    "sms",
]
