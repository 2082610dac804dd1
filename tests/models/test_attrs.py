"""Every model is an attrs class with its fields as attrs fields: what users rely on who know attrs."""

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
