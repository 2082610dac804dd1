# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `SegmentDefinitionAttributesSegmentConditionGroupOperator`."""

from typing import Literal, TypeAlias

SegmentDefinitionAttributesSegmentConditionGroupOperator: TypeAlias = Literal[
    "and",
    "or",
]
