# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `PersonalizationWriteFormat`."""

from typing import Literal, TypeAlias

PersonalizationWriteFormat: TypeAlias = Literal[
    "html",
    "text",
]
