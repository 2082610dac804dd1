# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `TaskOutcomeCreateSentiment`."""

from typing import Literal, TypeAlias

TaskOutcomeCreateSentiment: TypeAlias = Literal[
    "Negative",
    "Neutral",
    "Positive",
]
