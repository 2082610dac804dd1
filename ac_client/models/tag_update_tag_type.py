# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TagUpdateTagType`."""

from typing import Literal, TypeAlias

TagUpdateTagType: TypeAlias = Literal[
    "contact",
    "template",
]
