"""How listings are read by offset: what is requested, when it ends, and which responses are refused."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import pytest

from ac_client import errors
from ac_client.pages import Pager
from tests.pages.fakes import Client, Row, Rows, Table, operation, rows_of

LISTING = operation()


def pager(table: Table, **query: object) -> Pager[Row, Rows]:
    return Pager(Client(table), LISTING, rows=rows_of, query=query)


def read(table: Table, **query: object) -> list[int]:
    return [int(row.id) for row in pager(table, **query)]


def asked(table: Table) -> list[tuple[int, int]]:
    return [(query["offset"], query["limit"]) for query in table.queries]


def upto(count: int) -> list[int]:
    return list(range(1, count + 1))


def test_pages_overlap_by_a_row() -> None:
    table = Table(upto(250))
    assert read(table) == upto(250)
    assert asked(table) == [(0, 100), (99, 100), (198, 100)]


def test_a_smaller_page_brings_as_many_new_rows_as_were_asked_for() -> None:
    table = Table(upto(7))
    assert [len(page) for page in pager(table, limit=3).pages()] == [3, 3, 1]
    assert asked(table) == [(0, 3), (2, 4), (5, 4)]


def test_one_row_a_page_is_read_with_its_seam() -> None:
    table = Table(upto(3))
    assert read(table, limit=1) == upto(3)
    assert asked(table) == [(0, 1), (0, 2), (1, 2)]


@pytest.mark.parametrize("total", [str, int, lambda count: f" {count}"], ids=["text", "number", "padded"])
def test_the_total_saves_a_last_request(total: Any) -> None:
    table = Table(upto(99), total=total)
    assert read(table) == upto(99)
    assert len(table.queries) == 1
    table = Table(upto(199), total=total)
    assert read(table) == upto(199)
    assert len(table.queries) == 2


def test_a_total_that_counts_the_rows_of_its_page_is_found_out() -> None:
    """Which costs a request where the only page is full."""

    class Counting(Table):
        def answer(self, query: Mapping[str, Any]) -> dict[str, Any]:
            response = super().answer(query)
            return {**response, "total": len(response["rows"])}

    assert read(Counting(upto(250))) == upto(250)
    table = Table(upto(100))
    assert read(table) == upto(100)
    assert len(table.queries) == 2


@pytest.mark.parametrize("total", [None, lambda _: None, lambda _: "many", lambda _: True, lambda _: -1, lambda _: []])
def test_without_a_total_a_full_page_is_not_the_end(total: Any) -> None:
    table = Table(upto(199), total=total)
    listing = pager(table)
    assert [int(row.id) for row in listing] == upto(199)
    assert listing.total is None
    assert asked(table) == [(0, 100), (99, 100), (198, 100)]
    assert table.ids[99:199] == upto(199)[99:]


def test_without_a_total_a_page_below_the_default_size_is_the_end() -> None:
    table = Table(upto(19), total=None)
    assert read(table) == upto(19)
    assert len(table.queries) == 1


@pytest.mark.parametrize("count", [20, 50, 73])
def test_without_a_total_a_page_of_the_default_size_may_be_cut_short(count: int) -> None:
    table = Table(upto(count), total=None, cap=20)
    assert read(table) == upto(count)


@pytest.mark.parametrize("cap", [2, 3, 7, 20, 99])
def test_fewer_rows_a_page_than_were_asked_for_do_not_end_the_listing(cap: int) -> None:
    assert read(Table(upto(150), cap=cap)) == upto(150)


def test_a_total_that_counts_too_little_is_not_believed() -> None:
    table = Table(upto(250), total=lambda _: 10)
    assert read(table) == upto(250)


def test_a_total_that_counts_too_much_ends_all_the_same() -> None:
    table = Table(upto(250), total=lambda _: 1000)
    assert read(table) == upto(250)
    assert len(table.queries) <= 6


def test_an_empty_listing_has_one_empty_page() -> None:
    for total in (str, None):
        table = Table([], total=total)
        assert [len(page) for page in pager(table).pages()] == [0]
        assert len(table.queries) == 1


def test_the_place_to_begin_is_respected() -> None:
    table = Table(upto(300))
    assert read(table, offset=120) == upto(300)[120:]
    assert asked(table)[0] == (120, 100)
    assert read(table, offset=300) == []


def test_rows_before_the_place_to_begin_stay_out_when_rows_slide() -> None:
    table = Table(upto(300))
    table.change = lambda table: table.delete(0, 5) if len(table.queries) == 1 else None
    assert read(table, offset=100) == upto(300)[100:]


# ------------------------------------------------------------------------------------------------- rows that slide


def test_one_row_read_before_deleted_per_page() -> None:
    table = Table(upto(1000), change=lambda table: table.delete(0))
    assert read(table) == upto(1000)
    # The overlap grows with what slides, so that most pages overlap at once.
    assert len(table.queries) <= 14


def test_the_row_at_the_seam_deleted() -> None:
    table = Table(upto(250))
    table.change = lambda table: table.delete(99) if len(table.queries) == 1 else None
    assert read(table) == upto(250)


def test_all_rows_read_deleted() -> None:
    """What a clean-up does: list, delete, list on."""
    table = Table(upto(1000))
    found = []
    for page in pager(table).pages():
        ids = [int(row.id) for row in page]
        found += ids
        table.ids = [one for one in table.ids if one not in ids]
    assert found == upto(1000)


def test_rows_deleted_while_the_last_page_is_read() -> None:
    for total in (str, None):
        table = Table(upto(150), total=total)
        table.change = lambda table: table.delete(0, 70) if len(table.queries) == 1 else None
        assert read(table) == upto(150)


def test_thousands_deleted_at_once_are_stepped_over_in_few_requests() -> None:
    table = Table(upto(10_000))
    table.change = lambda table: table.delete(0, 4000) if len(table.queries) == 50 else None
    assert read(table) == upto(10_000)
    assert len(table.queries) < 101 + 15


def test_rows_added_in_front_come_once_or_not_at_all_and_repeat_nothing() -> None:
    """A listing with the newest row first."""
    table = Table(upto(500), change=lambda table: table.insert(0, 3))
    found = read(table)
    assert set(upto(500)) <= set(found)
    assert len(found) == len(set(found))


def test_more_rows_added_in_front_than_a_page_holds() -> None:
    table = Table(upto(500))
    table.change = lambda table: table.insert(0, 250) if len(table.queries) == 2 else None
    found = read(table)
    assert [one for one in found if one <= 500] == upto(500)
    assert len(found) == len(set(found))


def test_rows_added_in_front_as_fast_as_small_pages_are_read() -> None:
    table = Table(upto(50), change=lambda table: table.insert(0, 2))
    found = read(table, limit=2)
    assert [one for one in found if one <= 50] == upto(50)
    assert len(table.queries) < 30


# ------------------------------------------------------------------------------------------- what is not believed


def test_a_server_that_ignores_offset_and_tells_the_total() -> None:
    table = Table(upto(250), heeds_offset=False)
    with pytest.raises(errors.UnexpectedResponseError, match="list_rows: the account ignores `offset`") as caught:
        read(table)
    assert len(table.queries) == 3
    assert (caught.value.operation, caught.value.method, caught.value.path) == ("list_rows", "GET", "/api/3/rows")


def test_a_total_that_just_fits_does_not_hide_that_offset_is_ignored() -> None:
    with pytest.raises(errors.UnexpectedResponseError, match="ignores"):
        read(Table(upto(199), heeds_offset=False))


def test_a_server_that_ignores_offset_but_sent_everything() -> None:
    table = Table(upto(50), heeds_offset=False, total=None)
    assert read(table) == upto(50)
    assert len(table.queries) == 3


def test_a_server_that_ignores_offset_and_may_have_more() -> None:
    with pytest.raises(errors.UnexpectedResponseError, match="ignores"):
        read(Table(upto(250), heeds_offset=False, total=None))


def test_rows_pushed_in_are_not_taken_for_an_ignored_offset() -> None:
    """The second page looks like the first, because as many rows came in front as it skipped."""
    table = Table(upto(300))
    table.change = lambda table: table.insert(0, 99) if len(table.queries) == 1 else None
    found = read(table)
    assert [one for one in found if one <= 300] == upto(300)


def test_pages_that_wait_for_what_is_before_them_are_not_taken_for_an_ignored_offset() -> None:
    """Each row that is deleted lets the page before show the same rows."""
    table = Table(upto(5), total=None)
    table.change = lambda table: table.delete(0) if 3 <= len(table.queries) <= 5 else None
    assert read(table, limit=1) == upto(5)


def test_rows_pushed_in_twice_are_not_taken_for_an_ignored_offset_where_others_were_read() -> None:
    """As many each time as the offset goes on, and there is no total that would tell."""
    table = Table(upto(3), total=None)

    def change(table: Table) -> None:
        if len(table.queries) == 1:
            table.delete(0)
        table.insert(0, {2: 3, 3: 1, 4: 2}.get(len(table.queries), 0))

    table.change = change
    assert {2, 3} <= set(read(table, limit=1))


def test_a_server_with_one_row_a_page_is_refused() -> None:
    """Pages of one row cannot overlap."""
    table = Table(upto(5), cap=1)
    with pytest.raises(errors.UnstableListingError, match="brought no new row"):
        read(table)
    assert len(table.queries) < 100


def test_a_listing_in_another_order_each_time() -> None:
    table = Table(upto(250), change=lambda table: table.ids.reverse())
    with pytest.raises(errors.UnstableListingError, match="changed places"):
        read(table)


def test_a_listing_without_any_order() -> None:
    for seed in range(20):
        chance = random.Random(seed)
        table = Table(upto(1000))
        table.change = lambda table, chance=chance: chance.shuffle(table.ids)  # type: ignore[misc]
        with pytest.raises(errors.UnstableListingError):
            read(table)


class Wrapping(Table):
    """Begins again where it should end, and always promises more."""

    def answer(self, query: Mapping[str, Any]) -> dict[str, Any]:
        self.queries.append(dict(query))
        rows = range(query["offset"], query["offset"] + query["limit"]) if query["offset"] < 10_000 else ()
        return {"rows": [self.ids[row % len(self.ids)] for row in rows], "total": query["offset"] + 100}


def test_a_listing_that_never_comes_to_an_end() -> None:
    table = Wrapping(upto(60))
    with pytest.raises(errors.UnstableListingError, match="changed places"):
        read(table, limit=10)
    assert len(table.queries) < 500


def test_rows_of_equal_rank_that_change_places_at_the_seam() -> None:
    """Row 101 comes up to where 100 was, and nothing was added: the page before is looked at again."""
    table = Table(upto(250))

    def swap(table: Table) -> None:
        if len(table.queries) == 1:
            table.ids[99:101] = [101, 100]

    table.change = swap
    assert sorted(read(table)) == upto(250)


def test_an_id_that_comes_twice_in_a_page_is_handed_out_once() -> None:
    table = Table([1, 2, 2, 3])
    assert read(table) == [1, 2, 3]
    assert len(table.queries) == 1


# ---------------------------------------------------------------------------------------- rows that change places


def move(table: Table, row: int, position: int) -> None:
    table.ids.remove(row)
    table.ids.insert(position, row)


def test_rows_that_move_to_the_end_as_others_are_deleted_do_not_hide_those_that_stay() -> None:
    """The last page holds a row that was read, and what slid out before it was not."""
    for seed in range(100):
        chance, moved = random.Random(seed), set[int]()

        def change(table: Table, chance: random.Random = chance, moved: set[int] = moved) -> None:
            if chance.random() < 0.5:
                row = chance.choice(table.ids)
                moved.add(row)
                move(table, row, len(table.ids))
            if chance.random() < 0.5:
                table.delete(0, chance.choice([1, 60]))

        table = Table(upto(600), change=change)
        try:
            found = read(table)
        except errors.UnstableListingError:
            continue
        assert table.throughout - moved <= set(found)
        assert len(found) == len(set(found))


def test_a_total_that_is_wrong_from_the_start_costs_nothing() -> None:
    """It counts rows that the caller may not see."""
    table = Table(upto(1000), total=lambda count: count + 30)
    assert read(table) == upto(1000)
    assert len(table.queries) < 11 + 4


def test_rows_that_are_left_out_after_they_were_counted_cost_one_more_reading() -> None:
    """An account may take the rows of a page first, and then leave out what the caller may not see."""

    class Hiding(Table):
        def answer(self, query: Mapping[str, Any]) -> dict[str, Any]:
            response = super().answer(query)
            return {**response, "rows": [one for one in response["rows"] if int(one) % 2]}

    table = Hiding(upto(250))
    assert read(table) == upto(250)[::2]
    assert len(table.queries) < 20


def test_rows_that_came_and_went_before_they_were_looked_for_end_it_quietly() -> None:
    table = Table(upto(300))

    def change(table: Table) -> None:
        if len(table.queries) == 1:
            table.insert(0, 2)
            table.delete(250, 2)
        elif len(table.queries) == 2:
            table.delete(0, 2)

    table.change = change
    found = read(table)
    assert sorted(found) == sorted(table.throughout)
    assert len(table.queries) < 10


# ---------------------------------------------------------------------------------------- pages without any rows


class Blank(Table):
    """Some responses have no rows, though the total says that there are."""

    blank: tuple[int, ...] = ()

    def answer(self, query: Mapping[str, Any]) -> dict[str, Any]:
        response = super().answer(query)
        return {**response, "rows": []} if len(self.queries) in self.blank else response


@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_empty_page_that_is_not_the_end_is_asked_for_again(number: int) -> None:
    table = Blank(upto(250))
    table.blank = (number,)
    assert read(table) == upto(250)


def test_a_listing_that_stays_empty_against_its_total_is_an_error() -> None:
    table = Blank(upto(250))
    table.blank = tuple(range(2, 100))
    with pytest.raises(
        errors.UnexpectedResponseError, match="says that there are 250 rows, and shows none, asked twice"
    ):
        read(table)
    assert len(table.queries) < 10


def test_a_first_page_that_stays_empty_is_the_end_whatever_its_total_counts() -> None:
    table = Blank(upto(250))
    table.blank = (1, 2)
    assert read(table) == []
    assert len(table.queries) == 2


def test_a_page_behind_the_end_may_be_empty() -> None:
    table = Table(upto(250))
    assert read(table, offset=250) == []
    assert len(table.queries) == 1
