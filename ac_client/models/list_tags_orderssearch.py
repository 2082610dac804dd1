from typing import Literal

ListTagsOrderssearch = Literal["asc", "desc", "weight"]

LIST_TAGS_ORDERSSEARCH_VALUES: set[ListTagsOrderssearch] = {
    "asc",
    "desc",
    "weight",
}


def check_list_tags_orderssearch(value: str) -> ListTagsOrderssearch:
    if value in LIST_TAGS_ORDERSSEARCH_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_TAGS_ORDERSSEARCH_VALUES!r}")
