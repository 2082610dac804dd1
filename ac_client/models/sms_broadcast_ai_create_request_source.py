# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `SmsBroadcastAiCreateRequestSource`."""

from typing import Literal, TypeAlias

SmsBroadcastAiCreateRequestSource: TypeAlias = Literal[
    "ai_builder",
    "ai_index",
    "sms_index",
]
