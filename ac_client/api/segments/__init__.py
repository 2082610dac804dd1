# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.match_segment_contacts_request import MatchSegmentContactsRequest
    from ...models.segment_check_response import SegmentCheckResponse
    from ...models.segment_count import SegmentCount
    from ...models.segment_count_history_response import SegmentCountHistoryResponse
    from ...models.segment_count_page import SegmentCountPage
    from ...models.segment_criteria_attributes import SegmentCriteriaAttributes
    from ...models.segment_definition import SegmentDefinition
    from ...models.segment_definition_request import SegmentDefinitionRequest
    from ...models.segment_match_response import SegmentMatchResponse
    from ...models.segment_response import SegmentResponse
    from ...models.segment_summary import SegmentSummary
    from ...models.segment_summary_page import SegmentSummaryPage
    from ...models.segment_summary_response import SegmentSummaryResponse
    from ...models.undocumented_response import UndocumentedResponse
    from ...pages import AsyncPager, Pager
    from ...types import Unset


class AsyncSegments:
    """The `segments` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search: str | Unset = UNSET,
        sort: Literal[
            "-last_active_total",
            "-last_total",
            "-name",
            "-recent",
            "-updated_date",
            "last_active_total",
            "last_total",
            "name",
            "recent",
            "updated_date",
        ]
        | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[SegmentSummary, SegmentSummaryPage]:
        """List saved segments with their contact counts.

        Args:
            page: Page number, from 1.
            page_size: Rows per page.
            search: Only segments whose name contains this text, in upper or lower case.
            sort: The field to sort by; a leading dash reverses the order.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_segments import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.data,
            query={"page": page, "page_size": page_size, "search": search, "sort": sort},
            resume=resume,
        )

    async def get_summary(self, segment_id: str | int) -> SegmentSummaryResponse:
        """Get a saved segment's contact counts.

        Args:
            segment_id: The segment's id, usually a UUID.
        """
        from .get_segment_summary import asyncio

        return await asyncio(segment_id, client=self._client)

    @overload
    async def create(self, *, data: Sequence[SegmentDefinition]) -> SegmentResponse: ...
    @overload
    async def create(self, *, body: SegmentDefinitionRequest) -> SegmentResponse: ...
    async def create(
        self, *, data: Sequence[SegmentDefinition] | Unset = UNSET, body: SegmentDefinitionRequest | Unset = UNSET
    ) -> SegmentResponse:
        """Create a segment.

        Only conditions that the account's segment builder can make are certain to work. A segment with a name is
        a saved segment, which users see; the name cannot be added later.

        Args:
            data: A list with one segment.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.segment_definition_request import SegmentDefinitionRequest
        from .create_segment import asyncio

        return await asyncio(client=self._client, body=body_of(SegmentDefinitionRequest, None, body, data=data))

    async def get(self, segment_id: str | int) -> SegmentResponse:
        """Get a segment with its conditions.

        Args:
            segment_id: The segment's id, usually a UUID.
        """
        from .get_segment import asyncio

        return await asyncio(segment_id, client=self._client)

    @overload
    async def update(self, segment_id: str | int, *, data: Sequence[SegmentDefinition]) -> SegmentResponse: ...
    @overload
    async def update(self, segment_id: str | int, *, body: SegmentDefinitionRequest) -> SegmentResponse: ...
    async def update(
        self,
        segment_id: str | int,
        *,
        data: Sequence[SegmentDefinition] | Unset = UNSET,
        body: SegmentDefinitionRequest | Unset = UNSET,
    ) -> SegmentResponse:
        """Update a segment.

        The conditions are replaced; earlier versions can still be read.

        Args:
            segment_id: The segment's id, usually a UUID.
            data: A list with one segment.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.segment_definition_request import SegmentDefinitionRequest
        from .update_segment import asyncio

        return await asyncio(
            segment_id, client=self._client, body=body_of(SegmentDefinitionRequest, None, body, data=data)
        )

    async def delete(self, segment_id: str | int) -> UndocumentedResponse:
        """Delete a segment with all its versions.

        Args:
            segment_id: The segment's id, usually a UUID.
        """
        from .delete_segment import asyncio

        return await asyncio(segment_id, client=self._client)

    async def get_version(self, segment_id: str | int, timestamp: str | int) -> SegmentResponse:
        """Get a segment as of a given time.

        Only for segments whose id is not a number.

        Args:
            segment_id: The segment's id, usually a UUID.
            timestamp: The time, in milliseconds since 1970-01-01 UTC.
        """
        from .get_segment_version import asyncio

        return await asyncio(segment_id, timestamp, client=self._client)

    async def restore_version(self, segment_id: str | int, timestamp: str | int) -> SegmentResponse:
        """Restore a segment as of a given time.

        Only for segments whose id is not a number.

        Args:
            segment_id: The segment's id, usually a UUID.
            timestamp: The time, in milliseconds since 1970-01-01 UTC.
        """
        from .restore_segment_version import asyncio

        return await asyncio(segment_id, timestamp, client=self._client)

    def list_counts(
        self, *, segment_ids: str, resume: Mapping[str, object] | None = None
    ) -> AsyncPager[SegmentCount, SegmentCountPage]:
        """List the latest counts of several segments.

        One count per segment, without additional criteria. Unknown ids are omitted.

        Args:
            segment_ids: Ids of segments, comma-separated, at most 100.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_segment_counts import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.data,
            query={"segmentIds": segment_ids},
            resume=resume,
        )

    async def get_count_history(self, segment_id: str | int) -> SegmentCountHistoryResponse:
        """Get the latest counts of a segment.

        At most 50, without additional criteria; `get_count_at` returns older ones.

        Args:
            segment_id: The segment's id, usually a UUID.
        """
        from .get_segment_count_history import asyncio

        return await asyncio(segment_id, client=self._client)

    async def get_count_at(self, segment_id: str | int, timestamp: str | int) -> SegmentCountHistoryResponse:
        """Get the counts of a segment before a given time.

        At most 50. Pass the last timestamp, in seconds, to get older ones.

        Args:
            segment_id: The segment's id, usually a UUID.
            timestamp: The time, exclusive, in seconds since 1970-01-01 UTC.
        """
        from .get_segment_count_at import asyncio

        return await asyncio(segment_id, timestamp, client=self._client)

    @overload
    async def match_conditions(
        self,
        *,
        data: Sequence[SegmentDefinition],
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse: ...
    @overload
    async def match_conditions(
        self,
        *,
        body: SegmentDefinitionRequest,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse: ...
    async def match_conditions(
        self,
        *,
        data: Sequence[SegmentDefinition] | Unset = UNSET,
        body: SegmentDefinitionRequest | Unset = UNSET,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse:
        """Find the contacts that meet conditions.

        The conditions become a segment that is kept for 24 hours. If the run takes more than 4 seconds, is_ready
        is false; then call `get_match` with the segment_id and run_id of the response.

        Args:
            data: A list with one segment.
            body: The whole body instead of its fields.
            sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
                phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
                an id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
            instant: An empty text returns at once instead of waiting up to 4 seconds.
        """
        from ..._body import body_of
        from ...models.segment_definition_request import SegmentDefinitionRequest
        from .match_segment_conditions import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(SegmentDefinitionRequest, None, body, data=data),
            sort=sort,
            page=page,
            page_size=page_size,
            instant=instant,
        )

    async def match(
        self,
        segment_id: str | int,
        *,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse:
        """Find the contacts in a segment.

        Each call starts a run. If the run takes more than 4 seconds, is_ready is false; then call `get_match`
        with the segment_id and run_id of the response.

        Args:
            segment_id: The segment's id, usually a UUID.
            sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
                phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
                an id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
            instant: An empty text returns at once instead of waiting up to 4 seconds.
        """
        from .match_segment import asyncio

        return await asyncio(
            segment_id, client=self._client, sort=sort, page=page, page_size=page_size, instant=instant
        )

    async def get_match(
        self,
        segment_id: str | int,
        run_id: str | int,
        *,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> SegmentMatchResponse:
        """Get the contacts that a run has found.

        Poll while is_ready is false and run_id_end is missing; is_ready false with a run_id_end means that the
        run failed. An expired segment or run returns 404; runs are kept for 90 days. A different order starts a
        new search.

        Args:
            segment_id: The segment's id, usually a UUID.
            run_id: The run's id.
            sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
                phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
                an id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
        """
        from .get_segment_match import asyncio

        return await asyncio(segment_id, run_id, client=self._client, sort=sort, page=page, page_size=page_size)

    @overload
    async def match_contacts(
        self,
        segment_id: str | int,
        *,
        attributes: SegmentCriteriaAttributes,
        type_: Literal["additionalCriteria"] | Unset = UNSET,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse: ...
    @overload
    async def match_contacts(
        self,
        segment_id: str | int,
        *,
        body: MatchSegmentContactsRequest,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse: ...
    async def match_contacts(
        self,
        segment_id: str | int,
        *,
        attributes: SegmentCriteriaAttributes | Unset = UNSET,
        type_: Literal["additionalCriteria"] | Unset = UNSET,
        body: MatchSegmentContactsRequest | Unset = UNSET,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse:
        """Find the contacts in a segment that meet more conditions.

        Each call starts a run. Read its result by calling `get_contacts_match` with the segment_id and run_id of
        the response.

        Args:
            segment_id: The segment's id, usually a UUID.
            attributes: The conditions, and how to combine them with the segment's.
            type_: The type of the row.
            body: The whole body instead of its fields.
            sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
                phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
                an id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
            instant: An empty text returns at once instead of waiting up to 4 seconds.
        """
        from ..._body import body_of
        from ...models.match_segment_contacts_request import MatchSegmentContactsRequest
        from .match_segment_contacts import asyncio

        return await asyncio(
            segment_id,
            client=self._client,
            body=body_of(MatchSegmentContactsRequest, "data", body, attributes=attributes, type_=type_),
            sort=sort,
            page=page,
            page_size=page_size,
            instant=instant,
        )

    async def get_contacts_match(
        self, segment_id: str | int, run_id: str | int, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET
    ) -> SegmentMatchResponse:
        """Get the contacts that a run has found, in the order of the run.

        Works for all runs. Poll while is_ready is false and run_id_end is missing; is_ready false with a
        run_id_end means that the run failed.

        Args:
            segment_id: The segment's id, usually a UUID.
            run_id: The run's id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
        """
        from .get_segment_contacts_match import asyncio

        return await asyncio(segment_id, run_id, client=self._client, page=page, page_size=page_size)

    async def check_contact(self, segment_id: str | int, contact_id: str | int) -> SegmentCheckResponse:
        """Check whether a contact is in a segment.

        Args:
            segment_id: The segment's id, usually a UUID.
            contact_id: The contact's id.
        """
        from .check_segment_contact import asyncio

        return await asyncio(segment_id, contact_id, client=self._client)

    async def check_contact_by_external_id(
        self, segment_id: str | int, contact_id: str | int, external_id: str
    ) -> SegmentCheckResponse:
        """Check whether a contact is in a segment with external fields.

        Args:
            segment_id: The segment's id, usually a UUID.
            contact_id: The contact's id.
            external_id: The value of each external field.
        """
        from .check_segment_contact_by_external_id import asyncio

        return await asyncio(segment_id, contact_id, external_id, client=self._client)


class Segments:
    """The `segments` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        search: str | Unset = UNSET,
        sort: Literal[
            "-last_active_total",
            "-last_total",
            "-name",
            "-recent",
            "-updated_date",
            "last_active_total",
            "last_total",
            "name",
            "recent",
            "updated_date",
        ]
        | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[SegmentSummary, SegmentSummaryPage]:
        """List saved segments with their contact counts.

        Args:
            page: Page number, from 1.
            page_size: Rows per page.
            search: Only segments whose name contains this text, in upper or lower case.
            sort: The field to sort by; a leading dash reverses the order.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_segments import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.data,
            query={"page": page, "page_size": page_size, "search": search, "sort": sort},
            resume=resume,
        )

    def get_summary(self, segment_id: str | int) -> SegmentSummaryResponse:
        """Get a saved segment's contact counts.

        Args:
            segment_id: The segment's id, usually a UUID.
        """
        from .get_segment_summary import sync

        return sync(segment_id, client=self._client)

    @overload
    def create(self, *, data: Sequence[SegmentDefinition]) -> SegmentResponse: ...
    @overload
    def create(self, *, body: SegmentDefinitionRequest) -> SegmentResponse: ...
    def create(
        self, *, data: Sequence[SegmentDefinition] | Unset = UNSET, body: SegmentDefinitionRequest | Unset = UNSET
    ) -> SegmentResponse:
        """Create a segment.

        Only conditions that the account's segment builder can make are certain to work. A segment with a name is
        a saved segment, which users see; the name cannot be added later.

        Args:
            data: A list with one segment.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.segment_definition_request import SegmentDefinitionRequest
        from .create_segment import sync

        return sync(client=self._client, body=body_of(SegmentDefinitionRequest, None, body, data=data))

    def get(self, segment_id: str | int) -> SegmentResponse:
        """Get a segment with its conditions.

        Args:
            segment_id: The segment's id, usually a UUID.
        """
        from .get_segment import sync

        return sync(segment_id, client=self._client)

    @overload
    def update(self, segment_id: str | int, *, data: Sequence[SegmentDefinition]) -> SegmentResponse: ...
    @overload
    def update(self, segment_id: str | int, *, body: SegmentDefinitionRequest) -> SegmentResponse: ...
    def update(
        self,
        segment_id: str | int,
        *,
        data: Sequence[SegmentDefinition] | Unset = UNSET,
        body: SegmentDefinitionRequest | Unset = UNSET,
    ) -> SegmentResponse:
        """Update a segment.

        The conditions are replaced; earlier versions can still be read.

        Args:
            segment_id: The segment's id, usually a UUID.
            data: A list with one segment.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.segment_definition_request import SegmentDefinitionRequest
        from .update_segment import sync

        return sync(segment_id, client=self._client, body=body_of(SegmentDefinitionRequest, None, body, data=data))

    def delete(self, segment_id: str | int) -> UndocumentedResponse:
        """Delete a segment with all its versions.

        Args:
            segment_id: The segment's id, usually a UUID.
        """
        from .delete_segment import sync

        return sync(segment_id, client=self._client)

    def get_version(self, segment_id: str | int, timestamp: str | int) -> SegmentResponse:
        """Get a segment as of a given time.

        Only for segments whose id is not a number.

        Args:
            segment_id: The segment's id, usually a UUID.
            timestamp: The time, in milliseconds since 1970-01-01 UTC.
        """
        from .get_segment_version import sync

        return sync(segment_id, timestamp, client=self._client)

    def restore_version(self, segment_id: str | int, timestamp: str | int) -> SegmentResponse:
        """Restore a segment as of a given time.

        Only for segments whose id is not a number.

        Args:
            segment_id: The segment's id, usually a UUID.
            timestamp: The time, in milliseconds since 1970-01-01 UTC.
        """
        from .restore_segment_version import sync

        return sync(segment_id, timestamp, client=self._client)

    def list_counts(
        self, *, segment_ids: str, resume: Mapping[str, object] | None = None
    ) -> Pager[SegmentCount, SegmentCountPage]:
        """List the latest counts of several segments.

        One count per segment, without additional criteria. Unknown ids are omitted.

        Args:
            segment_ids: Ids of segments, comma-separated, at most 100.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_segment_counts import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.data,
            query={"segmentIds": segment_ids},
            resume=resume,
        )

    def get_count_history(self, segment_id: str | int) -> SegmentCountHistoryResponse:
        """Get the latest counts of a segment.

        At most 50, without additional criteria; `get_count_at` returns older ones.

        Args:
            segment_id: The segment's id, usually a UUID.
        """
        from .get_segment_count_history import sync

        return sync(segment_id, client=self._client)

    def get_count_at(self, segment_id: str | int, timestamp: str | int) -> SegmentCountHistoryResponse:
        """Get the counts of a segment before a given time.

        At most 50. Pass the last timestamp, in seconds, to get older ones.

        Args:
            segment_id: The segment's id, usually a UUID.
            timestamp: The time, exclusive, in seconds since 1970-01-01 UTC.
        """
        from .get_segment_count_at import sync

        return sync(segment_id, timestamp, client=self._client)

    @overload
    def match_conditions(
        self,
        *,
        data: Sequence[SegmentDefinition],
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse: ...
    @overload
    def match_conditions(
        self,
        *,
        body: SegmentDefinitionRequest,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse: ...
    def match_conditions(
        self,
        *,
        data: Sequence[SegmentDefinition] | Unset = UNSET,
        body: SegmentDefinitionRequest | Unset = UNSET,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse:
        """Find the contacts that meet conditions.

        The conditions become a segment that is kept for 24 hours. If the run takes more than 4 seconds, is_ready
        is false; then call `get_match` with the segment_id and run_id of the response.

        Args:
            data: A list with one segment.
            body: The whole body instead of its fields.
            sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
                phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
                an id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
            instant: An empty text returns at once instead of waiting up to 4 seconds.
        """
        from ..._body import body_of
        from ...models.segment_definition_request import SegmentDefinitionRequest
        from .match_segment_conditions import sync

        return sync(
            client=self._client,
            body=body_of(SegmentDefinitionRequest, None, body, data=data),
            sort=sort,
            page=page,
            page_size=page_size,
            instant=instant,
        )

    def match(
        self,
        segment_id: str | int,
        *,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse:
        """Find the contacts in a segment.

        Each call starts a run. If the run takes more than 4 seconds, is_ready is false; then call `get_match`
        with the segment_id and run_id of the response.

        Args:
            segment_id: The segment's id, usually a UUID.
            sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
                phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
                an id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
            instant: An empty text returns at once instead of waiting up to 4 seconds.
        """
        from .match_segment import sync

        return sync(segment_id, client=self._client, sort=sort, page=page, page_size=page_size, instant=instant)

    def get_match(
        self,
        segment_id: str | int,
        run_id: str | int,
        *,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> SegmentMatchResponse:
        """Get the contacts that a run has found.

        Poll while is_ready is false and run_id_end is missing; is_ready false with a run_id_end means that the
        run failed. An expired segment or run returns 404; runs are kept for 90 days. A different order starts a
        new search.

        Args:
            segment_id: The segment's id, usually a UUID.
            run_id: The run's id.
            sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
                phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
                an id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
        """
        from .get_segment_match import sync

        return sync(segment_id, run_id, client=self._client, sort=sort, page=page, page_size=page_size)

    @overload
    def match_contacts(
        self,
        segment_id: str | int,
        *,
        attributes: SegmentCriteriaAttributes,
        type_: Literal["additionalCriteria"] | Unset = UNSET,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse: ...
    @overload
    def match_contacts(
        self,
        segment_id: str | int,
        *,
        body: MatchSegmentContactsRequest,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse: ...
    def match_contacts(
        self,
        segment_id: str | int,
        *,
        attributes: SegmentCriteriaAttributes | Unset = UNSET,
        type_: Literal["additionalCriteria"] | Unset = UNSET,
        body: MatchSegmentContactsRequest | Unset = UNSET,
        sort: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        instant: str | Unset = UNSET,
    ) -> SegmentMatchResponse:
        """Find the contacts in a segment that meet more conditions.

        Each call starts a run. Read its result by calling `get_contacts_match` with the segment_id and run_id of
        the response.

        Args:
            segment_id: The segment's id, usually a UUID.
            attributes: The conditions, and how to combine them with the segment's.
            type_: The type of the row.
            body: The whole body instead of its fields.
            sort: Fields to sort by, comma-separated; a leading dash reverses the order. One of id, email,
                phone, first_name, last_name, full_name, cdate, udate, account_name, score, or score and
                an id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
            instant: An empty text returns at once instead of waiting up to 4 seconds.
        """
        from ..._body import body_of
        from ...models.match_segment_contacts_request import MatchSegmentContactsRequest
        from .match_segment_contacts import sync

        return sync(
            segment_id,
            client=self._client,
            body=body_of(MatchSegmentContactsRequest, "data", body, attributes=attributes, type_=type_),
            sort=sort,
            page=page,
            page_size=page_size,
            instant=instant,
        )

    def get_contacts_match(
        self, segment_id: str | int, run_id: str | int, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET
    ) -> SegmentMatchResponse:
        """Get the contacts that a run has found, in the order of the run.

        Works for all runs. Poll while is_ready is false and run_id_end is missing; is_ready false with a
        run_id_end means that the run failed.

        Args:
            segment_id: The segment's id, usually a UUID.
            run_id: The run's id.
            page: Page number, from 1.
            page_size: Contacts per page, at most 10,000.
        """
        from .get_segment_contacts_match import sync

        return sync(segment_id, run_id, client=self._client, page=page, page_size=page_size)

    def check_contact(self, segment_id: str | int, contact_id: str | int) -> SegmentCheckResponse:
        """Check whether a contact is in a segment.

        Args:
            segment_id: The segment's id, usually a UUID.
            contact_id: The contact's id.
        """
        from .check_segment_contact import sync

        return sync(segment_id, contact_id, client=self._client)

    def check_contact_by_external_id(
        self, segment_id: str | int, contact_id: str | int, external_id: str
    ) -> SegmentCheckResponse:
        """Check whether a contact is in a segment with external fields.

        Args:
            segment_id: The segment's id, usually a UUID.
            contact_id: The contact's id.
            external_id: The value of each external field.
        """
        from .check_segment_contact_by_external_id import sync

        return sync(segment_id, contact_id, external_id, client=self._client)
