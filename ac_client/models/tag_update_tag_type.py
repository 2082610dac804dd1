from typing import Literal

TagUpdateTagType = Literal["contact", "template"]

TAG_UPDATE_TAG_TYPE_VALUES: set[TagUpdateTagType] = {
    "contact",
    "template",
}


def check_tag_update_tag_type(value: str) -> TagUpdateTagType:
    if value in TAG_UPDATE_TAG_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAG_UPDATE_TAG_TYPE_VALUES!r}")
