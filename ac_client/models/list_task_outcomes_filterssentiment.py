# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListTaskOutcomesFilterssentiment`."""

from typing import Literal, TypeAlias

ListTaskOutcomesFilterssentiment: TypeAlias = Literal[
    1,
    2,
    3,
]
