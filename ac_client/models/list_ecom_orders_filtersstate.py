# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ListEcomOrdersFiltersstate`."""

from typing import Literal, TypeAlias

ListEcomOrdersFiltersstate: TypeAlias = Literal[
    0,
    1,
    2,
    3,
    4,
]
