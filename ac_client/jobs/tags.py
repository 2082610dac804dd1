"""Tags: found or made by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..errors import BadRequestError, InvalidRequestError, UnprocessableError
from ._driver import Steps, call, job, next_page

if TYPE_CHECKING:
    from ..models import Tag


class TagJobs:
    """What `ac.tags` has besides its operations."""

    __slots__ = ()

    @job
    def ensure(
        self, name: str, *, tag_type: Literal["contact", "template"] = "contact", description: str = ""
    ) -> Steps[Tag]:
        """Get the tag with this name, in upper or lower case, or create it.

        Args:
            name: Its name.
            tag_type: Type of a new tag.
            description: Description of a new tag.

        Raises:
            InvalidRequestError: When the name is empty.
        """
        from ..api.tags import create_tag
        from ..models import TagCreate, TagCreateTagRequest

        if not isinstance(name, str) or not name.strip():
            raise InvalidRequestError(f"tags.ensure: the name of a tag must be text, and not empty: {name!r}")
        if found := (yield from _find(name)):
            return found
        sent = TagCreateTagRequest(TagCreate(tag=name, tag_type=tag_type, description=description))
        try:
            return (yield from call(create_tag.OPERATION, body=sent)).tag
        except (BadRequestError, UnprocessableError):
            # It was created meanwhile; accounts respond to that with the tag or with an error.
            if found := (yield from _find(name)):
                return found
            raise


def _find(name: str) -> Steps[Tag | None]:
    """Look for a name among those that contain it, equal ones first."""
    from ..api.tags import list_tags
    from ..pages import Reading

    query = {"search": name.strip(), "orders[search]": "weight"}
    reading = Reading(list_tags.OPERATION, rows=lambda page: page.tags, query=query)
    while (page := (yield from next_page(reading))) is not None:
        for tag in page:
            if tag.tag.strip().casefold() == name.strip().casefold():
                return tag
    return None
