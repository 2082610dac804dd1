# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `SmsBroadcastAiUpdateRequestSource`."""

from typing import Literal, TypeAlias

SmsBroadcastAiUpdateRequestSource: TypeAlias = Literal[
    "ai_builder",
    "ai_index",
    "sms_index",
]
