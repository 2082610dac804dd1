# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `SmsBroadcastUpdateRequestStatus`."""

from typing import Literal, TypeAlias

SmsBroadcastUpdateRequestStatus: TypeAlias = Literal[
    "draft",
    "pending_review",
]
