# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `ReplaceWhatsappConversationRequestStatus`."""

from typing import Literal, TypeAlias

ReplaceWhatsappConversationRequestStatus: TypeAlias = Literal[
    "CLOSED",
    "CREATED",
    "FLOW",
    "IN_PROGRESS",
    "NEW",
    "RESOLVED",
]
