# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `SmsBroadcastCreateRequestStatus`."""

from typing import Literal, TypeAlias

SmsBroadcastCreateRequestStatus: TypeAlias = Literal["draft",]
