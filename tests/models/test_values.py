"""Models and `UNSET` as Python values: shown, compared, copied, pickled, and asked for fields by their JSON names."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import datetime
from types import MappingProxyType
from typing import Any, ClassVar, cast

import pytest

from ac_client.errors import InvalidRequestError
from ac_client.models import Contact, ContactResponse, EcomOrderCreate, Meta, Tag, TagPage, TagResponse, TagUpdate
from ac_client.types import UNSET, Flag, Response, Unset, plan_of
from tests.document import ROOT

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


def tag_with(links: Any) -> Tag:
    return Tag.from_dict({"id": "1", "links": links})


def python(program: str) -> str:
    """Run a program in an interpreter of its own and return what it prints."""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_rows_by_their_index_are_the_list_they_are_and_are_written_as_they_came() -> None:
    came = {"contact": {"id": "1"}, "fieldValues": {"0": {"id": "1", "value": "a"}, "2": {"id": "3"}}}
    for found in (
        ContactResponse.from_dict(came),
        copy.deepcopy(pickle.loads(pickle.dumps(ContactResponse.from_dict(came)))),
    ):
        assert isinstance(found.field_values, list)
        assert [row.id for row in found.field_values] == ["1", "3"]
        assert found.to_dict() == came
        del found.field_values[0]
        assert found.to_dict()["fieldValues"] == [{"id": "3"}]
    other: Any = {"contact": {"id": "1"}, "fieldValues": {"id": "1"}}
    assert ContactResponse.from_dict(other).to_dict() == other


class TestUnset:
    def test_is_false_and_says_its_name(self) -> None:
        assert not UNSET
        assert isinstance(UNSET, Unset)
        assert repr([UNSET]) == "[UNSET]"

    @pytest.mark.parametrize("write", [str, format, "{}".format, "%s".__mod__, lambda value: f"Dear {value}"])
    def test_is_no_text(self, write: Any) -> None:
        with pytest.raises(TypeError, match="UNSET was used as text"):
            write(UNSET)

    @pytest.mark.parametrize("protocol", PROTOCOLS)
    def test_there_is_only_one(self, protocol: int) -> None:
        assert copy.copy(UNSET) is UNSET
        assert copy.deepcopy([UNSET])[0] is UNSET
        assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET

    def test_is_not_sent_by_mistake(self) -> None:
        orjson = pytest.importorskip("orjson")
        with pytest.raises(TypeError):
            orjson.dumps({"tag": UNSET})


class TestAbsence:
    contact = Contact.from_dict({"id": "1", "phone": None, "firstName": "Ada"})

    def test_reads_as_none_like_null_and_is_told_from_it(self) -> None:
        assert (self.contact.first_name, self.contact.phone, self.contact.last_name) == ("Ada", None, None)
        assert ("phone" in self.contact, "lastName" in self.contact) == (True, False)
        assert self.contact.to_dict() == {"id": "1", "phone": None, "firstName": "Ada"}
        assert Contact.from_dict({"phone": None}) != Contact.from_dict({})

    def test_of_what_is_always_there_is_an_error_that_breaks_nothing_else(self) -> None:
        assert self.contact.id == "1"
        with pytest.raises(AttributeError, match="'Contact' object has no attribute 'email': the response"):
            _ = self.contact.email
        assert getattr(self.contact, "email", "none") == "none"
        for other in (copy.copy(self.contact), copy.deepcopy(self.contact), pickle.loads(pickle.dumps(self.contact))):
            assert other == self.contact
        assert repr(self.contact) == "Contact(id='1', first_name='Ada', phone=None)"

    def test_ends_by_setting(self) -> None:
        contact = Contact.from_dict({"id": "1"})
        contact["orgname"] = None
        contact.last_name = "Lovelace"
        assert contact.to_dict() == {"id": "1", "orgname": None, "lastName": "Lovelace"}
        del contact.id
        assert "id" not in contact

    def test_of_a_field_that_is_sent_reads_as_unset(self) -> None:
        change = TagUpdate(description="x")
        assert change.tag is UNSET
        change.tag = "vip"
        change.description = UNSET
        assert change.to_dict() == {"tag": "vip"}


class TestFlag:
    @pytest.mark.parametrize(("text", "truth"), [("0", False), ("1", True), ("", False), ("2", True)])
    def test_has_the_truth_that_the_api_means_and_is_the_text(self, text: str, truth: bool) -> None:
        contact = Contact.from_dict({"deleted": text})
        assert isinstance(contact.deleted, Flag)
        assert bool(contact.deleted) is truth
        assert contact.deleted == text
        assert contact["deleted"] == text
        assert contact.to_dict() == {"deleted": text}
        for other in (copy.deepcopy(contact.deleted), pickle.loads(pickle.dumps(contact.deleted))):
            assert (type(other), other, bool(other)) == (Flag, text, truth)
        assert json.dumps([contact.deleted]) == json.dumps([text])
        assert pytest.importorskip("orjson").dumps([contact.deleted]) == json.dumps([text]).encode()

    @pytest.mark.parametrize("value", [0, 1, True, False, None, [], {}])
    def test_leaves_what_is_no_text_as_it_came(self, value: object) -> None:
        assert Contact.from_dict({"deleted": value}).deleted is value


class TestRepr:
    def test_shows_what_is_set(self) -> None:
        assert repr(Tag.from_dict({"id": "7", "created_by": None})) == "Tag(id='7', created_by=None)"
        assert repr(TagResponse.from_dict({"tag": {"id": "7"}})) == "TagResponse(tag=Tag(id='7'))"
        assert repr(Tag.from_dict({})) == "Tag()"

    def test_shows_unknown_fields_when_there_are_any(self) -> None:
        assert repr(Tag.from_dict({"id": "7", "new": [1]})) == "Tag(id='7', additional_properties={'new': [1]})"

    @pytest.mark.parametrize(
        "key",
        ["password", "currentPassword", "user_passwd", "apiToken", "twitter_token_secret", "API-Key", "passphrase",
         "pwd", "smtpPass", "auth", "Authorization", "credentials", "private_key", "hash", "sessionId", "jwt"],
    )  # fmt: skip
    def test_shows_no_password_wherever_it_stands(self, key: str) -> None:
        for model in (
            Tag.from_dict({"id": "1", key: "hunter2"}),
            Tag.from_dict({"links": {"deep": [{key: "hunter2"}]}}),
            TagResponse.from_dict({"tag": {key: "hunter2"}}),
            TagResponse.from_dict({"tag": [{key: {"inner": "hunter2"}}]}),
            tag_with(cast("Any", ({key: "hunter2"}, MappingProxyType({key: "hunter2"})))),
        ):
            for shown in (repr(model), repr(Response(200, {}, b"", model.to_dict())), rich_repr(model)):
                assert "hunter2" not in shown
                assert key in shown
            assert "hunter2" in str(model.to_dict())

    def test_shows_no_password_of_a_declared_field(self) -> None:
        from ac_client.models import UserCreate

        user = UserCreate.from_dict({"username": "anna", "password": "hunter2"})
        assert repr(user) == rich_repr(user) == "UserCreate(username='anna', password='***')"
        assert repr(Contact.from_dict({"hash": "0123"})) == "Contact(hash_='***')"

    @pytest.mark.parametrize("key", ["author", "passed", "authorId", "hashtag", "key"])
    def test_shows_what_only_sounds_like_one(self, key: str) -> None:
        assert repr(Tag.from_dict({key: "Ada"})) == f"Tag(additional_properties={{{key!r}: 'Ada'}})"

    def test_is_laid_out_by_rich(self) -> None:
        page = TagPage.from_dict({"tags": [{"id": "1", "links": {"a": 1}}, {"id": "2", "new": "x" * 60}], "meta": {}})
        assert rich_repr(page).splitlines() == [
            "TagPage(", f"    tags=[Tag(id='1', links={{'a': 1}}), {page.tags[1]!r}],", "    meta=Meta()", ")",
        ]  # fmt: skip

    @pytest.mark.parametrize("depth", [100, 450, 900])
    def test_of_what_is_nested_deeply_is_cut_short(self, depth: int) -> None:
        deep = json.loads("[" * depth + "]" * depth)
        assert repr(tag_with(deep)) == f"Tag(id='1', links={'[' * 30}...{']' * 30})"
        few: Any = [[[]], {"a": {"b": [1, 2]}}]
        assert repr(tag_with(few)) == f"Tag(id='1', links={few})"

    def test_of_a_circle_that_is_no_model_ends(self) -> None:
        ring: dict[str, Any] = {"a": 1}
        ring["ring"] = [ring]
        assert repr(tag_with(ring)) == "Tag(id='1', links={'a': 1, 'ring': [{...}]})"

    def test_of_what_is_shared_is_whole(self) -> None:
        twice: list[Any] = [1]
        assert repr(tag_with([twice, twice])) == "Tag(id='1', links=[[1], [1]])"

    def test_of_a_model_without_a_field_shows_the_others(self) -> None:
        tag = Tag.from_dict({"id": "1", "tag": "a"})
        del tag.id
        assert repr(tag) == "Tag(tag='a')"
        assert repr(Tag.__new__(Tag)) == "Tag()"

    def test_of_a_response_leaves_the_raw_body_and_the_headers_out(self) -> None:
        shown = repr(Response(200, {"set-cookie": "s=1"}, b'{"password": "hunter2"}', Tag.from_dict({"id": "1"})))
        assert shown == "Response(status_code=200, parsed=Tag(id='1'))"


def rich_repr(value: object) -> str:
    pretty = pytest.importorskip("rich.pretty")
    return str(pretty.pretty_repr(value, max_width=80))


class TestComparison:
    def test_looks_at_every_field_and_at_unknown_ones(self) -> None:
        tag = Tag.from_dict({"id": "1", "tag": "a", "new": 1})
        assert tag == Tag.from_dict({"id": "1", "tag": "a", "new": 1})
        for other in ({"id": "1", "tag": "b", "new": 1}, {"id": "1", "tag": "a", "new": 2}, {"id": "1", "tag": "a"}):
            assert tag != Tag.from_dict(other)
        assert tag != Tag.from_dict({"id": "1", "tag": "a", "new": 1, "description": None})

    def test_is_among_one_kind_of_model(self) -> None:
        assert Tag.from_dict({}) != Meta.from_dict({})
        assert Tag.from_dict({"id": "1"}) != {"id": "1"}

    def test_models_can_be_changed_so_they_have_no_hash(self) -> None:
        with pytest.raises(TypeError, match="unhashable"):
            hash(tag_with([]))


class TestCopies:
    def copies(self, model: Any) -> list[Any]:
        return [copy.copy(model), copy.deepcopy(model), *(pickle.loads(pickle.dumps(model, n)) for n in PROTOCOLS)]

    def test_are_equal_and_independent(self) -> None:
        response = TagPage.from_dict({"tags": [{"id": "1", "new": {"a": 1}}], "other": [1]})
        for other in self.copies(response):
            assert other == response
            other["another"] = 1
            other.meta = Meta(total="1")
            assert "another" not in response
            assert response.meta is None
        deep = copy.deepcopy(response)
        cast("dict[str, int]", deep.tags[0]["new"])["a"] = 2
        assert response.tags[0]["new"] == {"a": 1}

    def test_of_a_circle_are_circles(self) -> None:
        for other in self.copies(self.circle("1")):
            assert repr(other).startswith("Tag(id='1', links=[Tag(id='inner'")
            assert cast("Any", other.links)[0].links is not None
        deep: Any = copy.deepcopy(self.circle("1"))
        assert deep.links[0].links[0] is deep

    def test_a_circle_is_shown_once(self) -> None:
        assert repr(self.circle("1")) == "Tag(id='1', links=[Tag(id='inner', links=[Tag(...)])])"

    def circle(self, identity: str) -> Tag:
        inner: Any = Tag.from_dict({"id": "inner"})
        tag = Tag.from_dict({"id": identity, "links": [inner]})
        inner.links = [tag]
        return tag


class TestByName:
    def test_unknown_fields_are_read_and_written_like_a_mapping(self) -> None:
        tag = Tag.from_dict({"id": "1", "newField": {"a": 1}})
        assert tag["newField"] == {"a": 1}
        assert "newField" in tag
        tag["another"] = True
        del tag.additional_properties["newField"]
        assert tag.to_dict() == {"id": "1", "another": True}
        assert "newField" not in tag
        with pytest.raises(KeyError, match="newField"):
            tag["newField"]

    def test_known_fields_too_so_that_code_outlives_their_documentation(self) -> None:
        response = TagPage.from_dict({"tags": [{"id": "1"}], "meta": {"total": "1"}})
        assert response["tags"] == [{"id": "1"}]
        assert response.tags[0]["id"] == "1"
        response["meta"] = {"total": "2"}
        assert response.meta == Meta(total="2")
        tag = Tag.from_dict({"tagType": "contact"})
        tag.additional_properties["description"] = "before"
        tag["description"] = "after"
        assert tag["description"] == tag.to_dict()["description"] == "after"
        assert tag["tagType"] == "contact"
        assert "tag_type" not in tag

    def test_or_else_a_default(self) -> None:
        tag = Tag.from_dict({"id": "1", "tagType": None, "new": 0})
        assert (tag.get("id"), tag.get("tagType", "none"), tag.get("new", 1)) == ("1", None, 0)
        assert (tag.get("description"), tag.get("newer", 1), tag.get("tag_type")) == (None, 1, None)

    def test_looks_at_that_one_field(self) -> None:
        """A moment that cannot be written is no reason why another field cannot be read."""
        order = EcomOrderCreate.from_dict({"email": "a@example.com"})
        order.external_created_date = datetime(2026, 1, 31)  # noqa: DTZ001 - the naive one
        assert order["email"] == "a@example.com"
        assert "externalCreatedDate" in order
        with pytest.raises(InvalidRequestError, match="external_created_date"):
            order["externalCreatedDate"]

    def test_models_are_given_as_copies_and_other_values_as_they_are(self) -> None:
        response = TagResponse.from_dict({"tag": {"id": "1", "links": {}}, "new": {}})
        cast("dict[str, Any]", response["tag"])["id"] = "2"
        cast("dict[str, Any]", response["new"])["a"] = 1
        cast("dict[str, Any]", response.tag["links"])["b"] = 1
        assert response.to_dict() == {"tag": {"id": "1", "links": {"b": 1}}, "new": {"a": 1}}

    def test_an_attribute_is_no_key(self) -> None:
        tag = Tag.from_dict({"tagType": "contact"})
        with pytest.raises(KeyError, match="tag_type is the name of an attribute"):
            tag["tag_type"] = "template"
        assert tag.to_dict() == {"tagType": "contact"}
        came = Tag.from_dict({"tag_type": "deal"})
        came["tag_type"] = "contact"
        assert came.to_dict() == {"tag_type": "contact"}

    def test_is_no_way_to_loop(self) -> None:
        with pytest.raises(TypeError, match="not iterable"):
            iter(cast("Any", tag_with([])))

    def test_is_not_by_attribute(self) -> None:
        """A typing error would otherwise pass for a field that the account lacks."""
        with pytest.raises(AttributeError):
            getattr(Tag.from_dict({"newField": 1}), "newField")  # noqa: B009 - the attribute as it would be written
        with pytest.raises(AttributeError):
            cast("Any", tag_with([])).discription = "typo"


def test_a_row_is_smaller_than_the_dict_it_came_from() -> None:
    row = dict.fromkeys(plan_of(Contact).fields, "1")
    contact = Contact.from_dict(row)
    assert not hasattr(contact, "__dict__")
    assert sys.getsizeof(contact) < sys.getsizeof(row)
    assert sys.getsizeof(contact.additional_properties) == sys.getsizeof({}), "an empty dict keeps no table"
    more = Contact.from_dict(row | {"new": 1})
    assert sys.getsizeof(more.additional_properties) < 2 * sys.getsizeof({"new": 1}), "here too"


class TestKeysThatComeAgain:
    """Objects with the keys of an earlier one are read by a function of their own."""

    ROWS: ClassVar[list[dict[str, Any]]] = [
        {"id": "1", "deleted": "0", "phone": None, "new": [1], "links": {"a": "b"}},
        {"deleted": 5, "email": "a"}, {"deleted": None, "quo'te\n\ud800": 1, "return": 2}, {"new": 1}, {},
        {f"key{number}": number for number in range(300)},
    ]  # fmt: skip

    def test_are_read_as_for_the_first_time(self) -> None:
        for row in self.ROWS:
            first, *others = (Contact.from_dict(row) for _ in range(4))
            for other in others:
                assert (other, repr(other), other.to_dict()) == (first, repr(first), row)
                assert (other.last_name, "lastName" in other, "phone" in other) == (None, False, "phone" in row)
                assert other.additional_properties is not first.additional_properties
        flags = [Contact.from_dict(dict.fromkeys(("id", "deleted"), text)).deleted for text in ("0", "1", "2", "") * 3]
        assert [bool(flag) for flag in flags] == [False, True, True, False] * 3
        assert {type(flag) for flag in flags} == {Flag}

    def test_are_not_kept_without_end(self) -> None:
        for _ in range(3):
            for number in range(200):
                assert Meta.from_dict({f"key{number}": number}).to_dict() == {f"key{number}": number}
            wide = dict.fromkeys(map(str, range(1000)))
            assert Meta.from_dict(wide).to_dict() == wide
        kept = plan_of(Meta)._shapes
        assert len(kept) <= 64
        assert max(map(len, kept)) <= 200


@pytest.mark.parametrize("other", [[], None, "text", 1])
def test_what_is_no_object_is_refused(other: Any) -> None:
    with pytest.raises(TypeError):
        Tag.from_dict(other)
