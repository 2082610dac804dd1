# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The values of `CustomFieldCreateFieldType`."""

from typing import Literal, TypeAlias

CustomFieldCreateFieldType: TypeAlias = Literal[
    "checkbox",
    "currency",
    "date",
    "datetime",
    "dropdown",
    "hidden",
    "multiselect",
    "number",
    "radio",
    "text",
    "textarea",
]
