# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `NoteWriteReltype`."""

from typing import Literal, TypeAlias

NoteWriteReltype: TypeAlias = Literal[
    "Activity",
    "CustomerAccount",
    "Deal",
    "DealTask",
    "Subscriber",
]
