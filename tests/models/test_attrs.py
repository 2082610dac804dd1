"""Every model is an attrs class with its fields as attrs fields: what users rely on who know attrs.

NOTE FROM THE LEAD (remove this note when done): attrs models are FIXED by the user ("the generator emits attrs models").
The present design (properties over a dict) must become attrs classes: `@attrs.define(eq=False, repr=False, ...)` slots,
real attrs fields (attrs.fields, attrs.asdict, attrs.evolve, match statements work), aliases/keys in field metadata, and
from_dict/to_dict compiled once per class on first use from that table (as attrs and cattrs do; lazily, so that import
stays cheap) to keep generated code short and reading fast. Absent optional in read models = None in the slot, plus one
slot that remembers which keys came as null; absent required = unset slot and a clear AttributeError from __getattr__.
Keep everything else of your conventions. Measure again.
"""

from __future__ import annotations

import attrs

from ac_client import models


def test_every_model_is_an_attrs_class() -> None:
    classes = [getattr(models, name) for name in dir(models) if name[0].isupper()]
    plain = [found.__name__ for found in classes if isinstance(found, type) and not attrs.has(found)]
    assert not plain


def test_fields_are_attrs_fields() -> None:
    tag = models.Tag.from_dict({"id": "1", "tag": "vip", "tagType": "contact", "description": "", "cdate": "x"})
    assert {"id", "tag", "tag_type", "subscriber_count"} <= {field.name for field in attrs.fields(models.Tag)}
    assert attrs.evolve(tag, tag="vop").tag == "vop"
    assert attrs.asdict(tag)["tag_type"] == "contact"
    match tag:
        case models.Tag(tag="vip"):
            pass
        case _:
            raise AssertionError("a model can be matched")
