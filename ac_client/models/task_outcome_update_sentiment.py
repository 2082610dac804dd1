# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskOutcomeUpdateSentiment`."""

from typing import Literal, TypeAlias

TaskOutcomeUpdateSentiment: TypeAlias = Literal[
    "Negative",
    "Neutral",
    "Positive",
]
