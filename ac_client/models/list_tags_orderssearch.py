# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListTagsOrderssearch`."""

from typing import Literal, TypeAlias

ListTagsOrderssearch: TypeAlias = Literal[
    "asc",
    "desc",
    "weight",
]
