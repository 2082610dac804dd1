"""Contacts: found by address, saved with their fields, tags and lists, subscribed and unsubscribed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..errors import ActiveCampaignError, IncompleteError, InvalidRequestError
from ..types import UNSET
from ._driver import Steps, all_rows, call, detailed, job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import Contact, ContactList, ContactResponse, ContactSync, FieldValue
    from ..types import Unset
    from .fields import FieldOutput, Values

T = TypeVar("T")
AContact: TypeAlias = "Contact | ContactResponse | str | int"
"""A contact, or its id."""

SUBSCRIBED, UNSUBSCRIBED = 1, 2
_CREATED = 201
_RESUBSCRIBE = 4
_PAGE = 100


@dataclass(frozen=True, slots=True)
class SavedContact:
    """What `contacts.save` did.

    Args:
        contact: the contact as it is now.
        created: whether it is new.
        fields: the custom fields that were written, by title, as the account keeps them.
        tags_added: names of the tags that it did not have.
        lists_joined: ids of the lists that it was not on.
        lists_left_alone: ids of the lists that it has unsubscribed from, or where it is not confirmed, and that it
            was not brought back to.
    """

    contact: Contact
    created: bool
    fields: Mapping[str, str] = field(default_factory=dict)
    tags_added: tuple[str, ...] = ()
    lists_joined: tuple[str, ...] = ()
    lists_left_alone: tuple[str, ...] = ()


class ContactJobs:
    """What `ac.contacts` has besides its operations."""

    __slots__ = ()

    @job
    def by_email(self, address: str) -> Steps[Contact | None]:
        """Get the contact with exactly this email address, in upper or lower case, or None.

        Args:
            address: The whole address.

        Raises:
            InvalidRequestError: When it is empty, which would ask for all contacts, or no address.
        """
        from ..api.contacts import list_contacts

        wanted = _address(address, "contacts.by_email")
        page = yield from call(list_contacts.OPERATION, query={"email": wanted, "limit": _PAGE})
        return next((row for row in page.contacts if (row.email or "").casefold() == wanted.casefold()), None)

    @job
    def subscribe(self, contact: AContact, list_id: str | int, *, resubscribe: bool = False) -> Steps[ContactList]:
        """Subscribe a contact to a list.

        Args:
            contact: The contact, or its id.
            list_id: Id of the list.
            resubscribe: Whether to bring back a contact that has unsubscribed from it; have its consent.
        """
        return (yield from _set_status(contact, list_id, SUBSCRIBED, _RESUBSCRIBE if resubscribe else UNSET))

    @job
    def unsubscribe(self, contact: AContact, list_id: str | int) -> Steps[ContactList]:
        """Unsubscribe a contact from a list.

        Args:
            contact: The contact, or its id.
            list_id: Id of the list.
        """
        return (yield from _set_status(contact, list_id, UNSUBSCRIBED, UNSET))

    @job
    def contact_fields(self, contact: AContact) -> Steps[dict[str, FieldOutput]]:
        """Get what a contact has in its custom fields, by their titles, as Python values.

        Numbers are `Decimal`, dates `date` or `datetime`, several options a list; what is not of its field's type is
        text. Two fields of one title have their personalization tags for names.

        Args:
            contact: The contact or its id; what `ac.contacts.get` returned has the values already.
        """
        from ..api.field_values import list_field_values_by_contact
        from ..models import ContactResponse
        from .fields import known

        rows: Sequence[FieldValue] | None = contact.field_values if isinstance(contact, ContactResponse) else None
        if rows is None:
            operation = list_field_values_by_contact.OPERATION
            rows = yield from all_rows(operation, lambda page: page.field_values, path={"id": _id(contact)})
        table = yield from known(self, [str(row.field) for row in rows])
        values: dict[str, FieldOutput] = {}
        for row in rows:
            if str(row.field) in table:
                found = table[str(row.field)]
                unique = found.title in table and table[found.title] is found
                values[found.title if unique else found.perstag] = found.decode(row.value)
        return values

    @job
    def save(
        self,
        email: str,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        fields: Values | None = None,
        tags: Iterable[str] = (),
        lists: Iterable[str | int] = (),
        resubscribe: bool = False,
    ) -> Steps[SavedContact]:
        """Create a contact, or update the one with this address, with custom fields, tags and lists.

        Omitted fields stay unchanged. All values are checked before anything is written. Tags that do not exist are
        created, and only missing tags and lists are added.

        Args:
            email: The email address by which the contact is found.
            first_name: First name.
            last_name: Last name.
            phone: Phone number.
            fields: Values of custom fields by title, personalization tag or id: text, numbers, dates, a list for a
                field that takes several options, None to empty one.
            tags: Names of tags to add.
            lists: Ids of lists to subscribe to.
            resubscribe: Whether to bring the contact back to lists that it has unsubscribed from; have its consent.

        Raises:
            InvalidRequestError: When a field is unknown, or cannot hold its value; nothing was written.
            IncompleteError: When it failed after something was written: `done` is a `SavedContact` that says what
                was, `left` names what was not.
        """
        from ..api.contact_tags import create_contact_tag
        from ..api.contacts import sync_contact
        from ..models import ContactSync, ContactSyncContactRequest, ContactTagCreate, TagAddContactTagRequest
        from .tags import TagJobs

        sent = ContactSync(
            email=_address(email, "contacts.save"), first_name=first_name, last_name=last_name, phone=phone
        )
        ids = list(dict.fromkeys(map(_id, _several(lists))))
        names: dict[str, str] = {}
        for name in map(_name, _several(tags)):
            names.setdefault(name.casefold(), name)
        titles = (yield from _set_fields(self, sent, fields)) if fields else {}
        response = yield from detailed(sync_contact.OPERATION, body=ContactSyncContactRequest(contact=sent))
        contact, created = response.parsed.contact, response.status_code == _CREATED
        done = SavedContact(contact, created, titles)
        left = [*(f"list {id_}" for id_ in ids), *(f"tag {name!r}" for name in names.values())]
        try:
            statuses = (yield from _statuses_of(contact)) if ids and not created else {}
            for id_ in ids:
                status = statuses.get(id_)
                if status is None or (resubscribe and status != str(SUBSCRIBED)):
                    yield from _set_status(contact, id_, SUBSCRIBED, UNSET if status is None else _RESUBSCRIBE)
                    done = replace(done, lists_joined=(*done.lists_joined, id_))
                elif status != str(SUBSCRIBED):
                    done = replace(done, lists_left_alone=(*done.lists_left_alone, id_))
                left.pop(0)
            tagged = (yield from _tags_of(contact)) if names and not created else set()
            for name in names.values():
                tag = yield from TagJobs.ensure.steps(self, name)
                if tag.id not in tagged:
                    added = TagAddContactTagRequest(ContactTagCreate(contact=contact.id, tag=tag.id))
                    yield from call(create_contact_tag.OPERATION, body=added)
                    done = replace(done, tags_added=(*done.tags_added, tag.tag))
                left.pop(0)
        except ActiveCampaignError as error:
            text = f"contacts.save: {sent.email} was saved, but this is unfinished: {', '.join(left)}. {error}"
            raise IncompleteError(text, done=done, left=tuple(left)) from error
        return done


def _set_fields(namespace: Any, contact: ContactSync, fields: Values) -> Steps[dict[str, str]]:
    """Give a contact its values of custom fields; return them by title."""
    from ..models import ContactFieldValue
    from .fields import known

    if not isinstance(fields, Mapping):
        raise InvalidRequestError(f"contacts.save: fields is a mapping of names to values, not {fields!r}")
    table = yield from known(namespace, fields)
    encoded = table.encode(fields)
    contact.field_values = [ContactFieldValue(field=id_, value=value) for id_, value in encoded.items()]
    return {table[id_].title: value for id_, value in encoded.items()}


def _statuses_of(contact: Contact) -> Steps[dict[str, str]]:
    """The status of a contact on each list that it is or was on."""
    from ..api.contact_lists import list_contact_lists_by_contact

    operation = list_contact_lists_by_contact.OPERATION
    rows = yield from all_rows(operation, lambda page: page.contact_lists, path={"id": contact.id})
    return {str(row.list_): str(row.status) for row in rows}


def _tags_of(contact: Contact) -> Steps[set[str]]:
    """The ids of a contact's tags."""
    from ..api.contact_tags import list_contact_tags_by_contact

    operation = list_contact_tags_by_contact.OPERATION
    rows = yield from all_rows(operation, lambda page: page.contact_tags, path={"id": contact.id})
    return {str(row.tag) for row in rows}


def _set_status(contact: AContact, list_id: str | int, status: int, source: int | Unset) -> Steps[ContactList]:
    from ..api.contact_lists import set_contact_list_status
    from ..models import ContactListStatus, SetContactListStatusRequest

    status_on_list = ContactListStatus(contact=_id(contact), list_=_id(list_id), status=status, sourceid=source)
    body = SetContactListStatusRequest(contact_list=status_on_list)
    return (yield from call(set_contact_list_status.OPERATION, body=body)).contact_list


def _id(of: AContact) -> str:
    """The id of a contact or list, as text."""
    inner = getattr(of, "contact", of)
    found = getattr(inner, "id", inner)
    text = "" if isinstance(found, bool) or not isinstance(found, str | int) else str(found).strip()
    if not text.isdecimal():
        raise InvalidRequestError(f"an id must be a whole number, as text or not, and is {found!r}")
    return text


def _address(text: object, what: str) -> str:
    address = text.strip() if isinstance(text, str) else ""
    if "@" not in address.strip("@"):
        raise InvalidRequestError(f"{what}: {text!r} is no email address")
    return address


def _several(values: Iterable[T]) -> Iterable[T]:
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise InvalidRequestError("contacts.save: tags and lists are lists, also where there is one")
    return values


def _name(text: object) -> str:
    if not isinstance(text, str) or not text.strip():
        raise InvalidRequestError(f"contacts.save: the name of a tag must be text, and not empty: {text!r}")
    return text.strip()
