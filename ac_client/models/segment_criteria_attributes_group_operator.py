# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `SegmentCriteriaAttributesGroupOperator`."""

from typing import Literal, TypeAlias

SegmentCriteriaAttributesGroupOperator: TypeAlias = Literal[
    "and",
    "or",
]
