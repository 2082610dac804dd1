# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TagCreateTagType`."""

from typing import Literal, TypeAlias

TagCreateTagType: TypeAlias = Literal[
    "contact",
    "template",
]
