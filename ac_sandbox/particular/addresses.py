"""Postal addresses: the documentation sends them in one spelling and shows them in another."""

from __future__ import annotations

from ac_sandbox.traits import Traits

TRAITS = {
    "addresses": Traits(
        spelled={
            "company_name": "companyName",
            "address_1": "address1",
            "address_2": "address2",
            "is_default": "isDefault",
        }
    )
}
