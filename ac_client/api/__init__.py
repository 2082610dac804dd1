# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""What `AsyncClient` and `Client` inherit: one property per tag of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from .address_groups import AddressGroups, AsyncAddressGroups
    from .contact_tags import AsyncContactTags, ContactTags
    from .contacts import AsyncContacts, Contacts
    from .custom_objects import AsyncCustomObjects, CustomObjects
    from .ecom_order_products import AsyncEcomOrderProducts, EcomOrderProducts
    from .ecom_orders import AsyncEcomOrders, EcomOrders
    from .legacy_segments import AsyncLegacySegments, LegacySegments
    from .notes import AsyncNotes, Notes
    from .saved_responses import AsyncSavedResponses, SavedResponses
    from .scores import AsyncScores, Scores
    from .site_tracking import AsyncSiteTracking, SiteTracking
    from .tags import AsyncTags, Tags
    from .task_outcomes import AsyncTaskOutcomes, TaskOutcomes
    from .task_reminders import AsyncTaskReminders, TaskReminders
    from .task_type_outcome_relations import AsyncTaskTypeOutcomeRelations, TaskTypeOutcomeRelations
    from .templates import AsyncTemplates, Templates
    from .users import AsyncUsers, Users

TAGS = (
    "contacts",
    "contact_tags",
    "tags",
    "notes",
    "legacy_segments",
    "scores",
    "task_outcomes",
    "task_type_outcome_relations",
    "task_reminders",
    "templates",
    "saved_responses",
    "ecom_orders",
    "ecom_order_products",
    "custom_objects",
    "site_tracking",
    "users",
    "address_groups",
)
"""The document's tags, each a property of the clients and a package beside this one."""


class AsyncNamespaces:
    """The tags of the document as properties of `AsyncClient`."""

    __slots__ = ()

    @property
    def contacts(self) -> AsyncContacts:
        """The `contacts` of the account."""
        from .contacts import AsyncContacts

        return AsyncContacts(cast("AsyncClient", self))

    @property
    def contact_tags(self) -> AsyncContactTags:
        """The `contact_tags` of the account."""
        from .contact_tags import AsyncContactTags

        return AsyncContactTags(cast("AsyncClient", self))

    @property
    def tags(self) -> AsyncTags:
        """The `tags` of the account."""
        from .tags import AsyncTags

        return AsyncTags(cast("AsyncClient", self))

    @property
    def notes(self) -> AsyncNotes:
        """The `notes` of the account."""
        from .notes import AsyncNotes

        return AsyncNotes(cast("AsyncClient", self))

    @property
    def legacy_segments(self) -> AsyncLegacySegments:
        """The `legacy_segments` of the account."""
        from .legacy_segments import AsyncLegacySegments

        return AsyncLegacySegments(cast("AsyncClient", self))

    @property
    def scores(self) -> AsyncScores:
        """The `scores` of the account."""
        from .scores import AsyncScores

        return AsyncScores(cast("AsyncClient", self))

    @property
    def task_outcomes(self) -> AsyncTaskOutcomes:
        """The `task_outcomes` of the account."""
        from .task_outcomes import AsyncTaskOutcomes

        return AsyncTaskOutcomes(cast("AsyncClient", self))

    @property
    def task_type_outcome_relations(self) -> AsyncTaskTypeOutcomeRelations:
        """The `task_type_outcome_relations` of the account."""
        from .task_type_outcome_relations import AsyncTaskTypeOutcomeRelations

        return AsyncTaskTypeOutcomeRelations(cast("AsyncClient", self))

    @property
    def task_reminders(self) -> AsyncTaskReminders:
        """The `task_reminders` of the account."""
        from .task_reminders import AsyncTaskReminders

        return AsyncTaskReminders(cast("AsyncClient", self))

    @property
    def templates(self) -> AsyncTemplates:
        """The `templates` of the account."""
        from .templates import AsyncTemplates

        return AsyncTemplates(cast("AsyncClient", self))

    @property
    def saved_responses(self) -> AsyncSavedResponses:
        """The `saved_responses` of the account."""
        from .saved_responses import AsyncSavedResponses

        return AsyncSavedResponses(cast("AsyncClient", self))

    @property
    def ecom_orders(self) -> AsyncEcomOrders:
        """The `ecom_orders` of the account."""
        from .ecom_orders import AsyncEcomOrders

        return AsyncEcomOrders(cast("AsyncClient", self))

    @property
    def ecom_order_products(self) -> AsyncEcomOrderProducts:
        """The `ecom_order_products` of the account."""
        from .ecom_order_products import AsyncEcomOrderProducts

        return AsyncEcomOrderProducts(cast("AsyncClient", self))

    @property
    def custom_objects(self) -> AsyncCustomObjects:
        """The `custom_objects` of the account."""
        from .custom_objects import AsyncCustomObjects

        return AsyncCustomObjects(cast("AsyncClient", self))

    @property
    def site_tracking(self) -> AsyncSiteTracking:
        """The `site_tracking` of the account."""
        from .site_tracking import AsyncSiteTracking

        return AsyncSiteTracking(cast("AsyncClient", self))

    @property
    def users(self) -> AsyncUsers:
        """The `users` of the account."""
        from .users import AsyncUsers

        return AsyncUsers(cast("AsyncClient", self))

    @property
    def address_groups(self) -> AsyncAddressGroups:
        """The `address_groups` of the account."""
        from .address_groups import AsyncAddressGroups

        return AsyncAddressGroups(cast("AsyncClient", self))


class Namespaces:
    """The tags of the document as properties of `Client`."""

    __slots__ = ()

    @property
    def contacts(self) -> Contacts:
        """The `contacts` of the account."""
        from .contacts import Contacts

        return Contacts(cast("Client", self))

    @property
    def contact_tags(self) -> ContactTags:
        """The `contact_tags` of the account."""
        from .contact_tags import ContactTags

        return ContactTags(cast("Client", self))

    @property
    def tags(self) -> Tags:
        """The `tags` of the account."""
        from .tags import Tags

        return Tags(cast("Client", self))

    @property
    def notes(self) -> Notes:
        """The `notes` of the account."""
        from .notes import Notes

        return Notes(cast("Client", self))

    @property
    def legacy_segments(self) -> LegacySegments:
        """The `legacy_segments` of the account."""
        from .legacy_segments import LegacySegments

        return LegacySegments(cast("Client", self))

    @property
    def scores(self) -> Scores:
        """The `scores` of the account."""
        from .scores import Scores

        return Scores(cast("Client", self))

    @property
    def task_outcomes(self) -> TaskOutcomes:
        """The `task_outcomes` of the account."""
        from .task_outcomes import TaskOutcomes

        return TaskOutcomes(cast("Client", self))

    @property
    def task_type_outcome_relations(self) -> TaskTypeOutcomeRelations:
        """The `task_type_outcome_relations` of the account."""
        from .task_type_outcome_relations import TaskTypeOutcomeRelations

        return TaskTypeOutcomeRelations(cast("Client", self))

    @property
    def task_reminders(self) -> TaskReminders:
        """The `task_reminders` of the account."""
        from .task_reminders import TaskReminders

        return TaskReminders(cast("Client", self))

    @property
    def templates(self) -> Templates:
        """The `templates` of the account."""
        from .templates import Templates

        return Templates(cast("Client", self))

    @property
    def saved_responses(self) -> SavedResponses:
        """The `saved_responses` of the account."""
        from .saved_responses import SavedResponses

        return SavedResponses(cast("Client", self))

    @property
    def ecom_orders(self) -> EcomOrders:
        """The `ecom_orders` of the account."""
        from .ecom_orders import EcomOrders

        return EcomOrders(cast("Client", self))

    @property
    def ecom_order_products(self) -> EcomOrderProducts:
        """The `ecom_order_products` of the account."""
        from .ecom_order_products import EcomOrderProducts

        return EcomOrderProducts(cast("Client", self))

    @property
    def custom_objects(self) -> CustomObjects:
        """The `custom_objects` of the account."""
        from .custom_objects import CustomObjects

        return CustomObjects(cast("Client", self))

    @property
    def site_tracking(self) -> SiteTracking:
        """The `site_tracking` of the account."""
        from .site_tracking import SiteTracking

        return SiteTracking(cast("Client", self))

    @property
    def users(self) -> Users:
        """The `users` of the account."""
        from .users import Users

        return Users(cast("Client", self))

    @property
    def address_groups(self) -> AddressGroups:
        """The `address_groups` of the account."""
        from .address_groups import AddressGroups

        return AddressGroups(cast("Client", self))
