from typing import Literal

TagCreateTagType = Literal["contact", "template"]

TAG_CREATE_TAG_TYPE_VALUES: set[TagCreateTagType] = {
    "contact",
    "template",
}


def check_tag_create_tag_type(value: str) -> TagCreateTagType:
    if value in TAG_CREATE_TAG_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TAG_CREATE_TAG_TYPE_VALUES!r}")
