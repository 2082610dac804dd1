# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
from __future__ import annotations

import attrs

from ..types import JSON, Model


@attrs.define(eq=False, repr=False, getstate_setstate=False)
class SmsCreditsResponse(Model[JSON]):
    """The credits of this period."""

    sms_credits: SmsCredits = attrs.field(metadata={"key": "smsCredits"})
    """Credits of one period."""
    additional_properties: dict[str, JSON] = attrs.field(factory=dict[str, JSON], kw_only=True)


from .sms_credits import SmsCredits
