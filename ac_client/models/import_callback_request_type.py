# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ImportCallbackRequestType`."""

from typing import Literal, TypeAlias

ImportCallbackRequestType: TypeAlias = Literal[
    "GET",
    "POST",
]
