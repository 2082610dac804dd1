# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `WhatsappConversationUpdateRequestStatus`."""

from typing import Literal, TypeAlias

WhatsappConversationUpdateRequestStatus: TypeAlias = Literal[
    "CLOSED",
    "CREATED",
    "FLOW",
    "IN_PROGRESS",
    "NEW",
    "RESOLVED",
]
