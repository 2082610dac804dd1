# Generated from openapi.yaml by `make generate` (openapi-python-client 0.29.1). Do not edit.
"""The namespaces of `custom_objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...client import AsyncClient, Client
    from ...models.custom_object_field_write import CustomObjectFieldWrite
    from ...models.custom_object_labels_write import CustomObjectLabelsWrite
    from ...models.custom_object_record import CustomObjectRecord
    from ...models.custom_object_record_field import CustomObjectRecordField
    from ...models.custom_object_record_page import CustomObjectRecordPage
    from ...models.custom_object_record_relationships import CustomObjectRecordRelationships
    from ...models.custom_object_record_response import CustomObjectRecordResponse
    from ...models.custom_object_record_saved_response import CustomObjectRecordSavedResponse
    from ...models.custom_object_relationship_write import CustomObjectRelationshipWrite
    from ...models.custom_object_schema import CustomObjectSchema
    from ...models.custom_object_schema_page import CustomObjectSchemaPage
    from ...models.custom_object_schema_response import CustomObjectSchemaResponse
    from ...models.schema_create_new_request import SchemaCreateNewRequest
    from ...models.schema_create_or_update_record_request import SchemaCreateOrUpdateRecordRequest
    from ...models.schema_create_public_schema_request import SchemaCreatePublicSchemaRequest
    from ...models.schema_update_schema_request import SchemaUpdateSchemaRequest
    from ...pages import AsyncPager, Pager
    from ...types import JSON, Unset


class AsyncCustomObjects:
    """The `custom_objects` of an account, asynchronous. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list_schemas(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        orders: Mapping[str, object] | Unset = UNSET,
        filters: Mapping[str, object] | Unset = UNSET,
        show_fields: Literal["all"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[CustomObjectSchema, CustomObjectSchemaPage]:
        """List the schemas of custom objects.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            orders: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
                names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
                hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
                any text), in, blank and not_blank. The names of a record's fields and relationships are
                `fields.` and `relationships.` with the id behind.
            filters: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
                names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
                hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
                any text), in, blank and not_blank. The names of a record's fields and relationships are
                `fields.` and `relationships.` with the id behind.
            show_fields: Whether to include hidden fields, such as those marked for deletion.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_custom_object_schemas import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.schemas,
            query={"limit": limit, "offset": offset, "orders": orders, "filters": filters, "showFields": show_fields},
            resume=resume,
        )

    @overload
    async def create_schema(
        self,
        *,
        slug: str,
        labels: CustomObjectLabelsWrite,
        fields: Sequence[CustomObjectFieldWrite],
        description: str | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
    ) -> CustomObjectSchemaResponse: ...
    @overload
    async def create_schema(self, *, body: SchemaCreateNewRequest) -> CustomObjectSchemaResponse: ...
    async def create_schema(
        self,
        *,
        slug: str | Unset = UNSET,
        labels: CustomObjectLabelsWrite | Unset = UNSET,
        fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET,
        description: str | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
        body: SchemaCreateNewRequest | Unset = UNSET,
    ) -> CustomObjectSchemaResponse:
        """Create a private schema.

        Private schemas are part of the Enterprise plan.

        Args:
            slug: Its machine name; unique in the account.
            labels: Its labels.
            fields: The fields of its records.
            description: Its description.
            relationships: Its relationships.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.schema_create_new_request import SchemaCreateNewRequest
        from .create_custom_object_schema import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                SchemaCreateNewRequest,
                "schema",
                body,
                slug=slug,
                labels=labels,
                fields=fields,
                description=description,
                relationships=relationships,
            ),
        )

    @overload
    async def create_public_schema(
        self,
        *,
        slug: str,
        app_id: str,
        labels: CustomObjectLabelsWrite,
        fields: Sequence[CustomObjectFieldWrite],
        description: str | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
    ) -> CustomObjectSchemaResponse: ...
    @overload
    async def create_public_schema(self, *, body: SchemaCreatePublicSchemaRequest) -> CustomObjectSchemaResponse: ...
    async def create_public_schema(
        self,
        *,
        slug: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        labels: CustomObjectLabelsWrite | Unset = UNSET,
        fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET,
        description: str | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
        body: SchemaCreatePublicSchemaRequest | Unset = UNSET,
    ) -> CustomObjectSchemaResponse:
        """Create a public schema, which belongs to an App Studio app.

        The API adds a prefix to the slug.

        Args:
            slug: Its machine name.
            app_id: Id of its App Studio app.
            labels: Its labels.
            fields: The fields of its records.
            description: Its description.
            relationships: Its relationships.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.schema_create_public_schema_request import SchemaCreatePublicSchemaRequest
        from .create_public_custom_object_schema import asyncio

        return await asyncio(
            client=self._client,
            body=body_of(
                SchemaCreatePublicSchemaRequest,
                "schema",
                body,
                slug=slug,
                app_id=app_id,
                labels=labels,
                fields=fields,
                description=description,
                relationships=relationships,
            ),
        )

    async def create_child_schema(self, id: str | int) -> CustomObjectSchemaResponse:
        """Create a child schema: this account's own copy of a public schema, which it may extend.

        Only the public schema's id is sent. Inherited fields are marked as such.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .create_child_custom_object_schema import asyncio

        return await asyncio(id, client=self._client)

    async def get_schema(
        self, id: str | int, *, show_fields: Literal["all"] | Unset = UNSET
    ) -> CustomObjectSchemaResponse:
        """Get a schema.

        Args:
            id: The resource's id, as text or as a number.
            show_fields: Whether to include hidden fields, such as those marked for deletion.
        """
        from .get_custom_object_schema import asyncio

        return await asyncio(id, client=self._client, show_fields=show_fields)

    async def update_schema(
        self,
        id: str | int,
        *,
        slug: str | Unset = UNSET,
        labels: CustomObjectLabelsWrite | Unset = UNSET,
        description: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
        icons: JSON | Unset = UNSET,
        body: SchemaUpdateSchemaRequest | Unset = UNSET,
        show_fields: Literal["all"] | Unset = UNSET,
        validate_only: bool | Unset = UNSET,
    ) -> CustomObjectSchemaResponse:
        """Update a schema, or validate an update.

        This cannot delete fields; use delete_custom_object_field.

        Args:
            id: The resource's id, as text or as a number.
            slug: Its machine name; unique in the account.
            labels: Its labels.
            description: Its description.
            app_id: Id of its app.
            fields: All its fields; existing ones included.
            relationships: All its relationships; replaces existing ones.
            icons: URLs of its icons by name; documented as read-only.
            body: The whole body instead of its fields.
            show_fields: Whether to include hidden fields, such as those marked for deletion.
            validate_only: True validates the change without saving it.
        """
        from ..._body import body_of
        from ...models.schema_update_schema_request import SchemaUpdateSchemaRequest
        from .update_custom_object_schema import asyncio

        return await asyncio(
            id,
            client=self._client,
            body=body_of(
                SchemaUpdateSchemaRequest,
                "schema",
                body,
                slug=slug,
                labels=labels,
                description=description,
                app_id=app_id,
                fields=fields,
                relationships=relationships,
                icons=icons,
            ),
            show_fields=show_fields,
            validate_only=validate_only,
        )

    async def delete_schema(self, id: str | int) -> None:
        """Delete a schema and all its records.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_custom_object_schema import asyncio

        await asyncio(id, client=self._client)

    async def delete_field(
        self, schema_id: str | int, field_id: str | int, *, show_fields: Literal["all"] | Unset = UNSET
    ) -> None:
        """Delete a field of a private schema, and its values in all records.

        This cannot be undone, and needs an admin. Fields of public and child schemas cannot be deleted. The
        field's id cannot be reused at once; `showFields` lists ids still in use.

        Args:
            schema_id: The schema's id.
            field_id: The field's id, as its creator chose it.
            show_fields: Whether to include hidden fields, such as those marked for deletion.
        """
        from .delete_custom_object_field import asyncio

        await asyncio(schema_id, field_id, client=self._client, show_fields=show_fields)

    def list_records(
        self,
        schema_id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        orders: Mapping[str, object] | Unset = UNSET,
        filters: Mapping[str, object] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> AsyncPager[CustomObjectRecord, CustomObjectRecordPage]:
        """List the records of a schema.

        Without `orders` the order is not guaranteed; pass {"createdTimestamp": "ASC"} for a stable one. A new
        record may take some seconds to appear.

        Args:
            schema_id: The id of the schema that the records belong to.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            orders: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
                names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
                hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
                any text), in, blank and not_blank. The names of a record's fields and relationships are
                `fields.` and `relationships.` with the id behind.
            filters: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
                names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
                hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
                any text), in, blank and not_blank. The names of a record's fields and relationships are
                `fields.` and `relationships.` with the id behind.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import AsyncPager
        from .list_custom_object_records import OPERATION

        return AsyncPager(
            self._client,
            OPERATION,
            rows=lambda response: response.records,
            path={"schema_id": schema_id},
            query={"limit": limit, "offset": offset, "orders": orders, "filters": filters},
            resume=resume,
        )

    async def upsert_record(
        self,
        schema_id: str | int,
        *,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        fields: Sequence[CustomObjectRecordField] | Unset = UNSET,
        relationships: CustomObjectRecordRelationships | Unset = UNSET,
        body: SchemaCreateOrUpdateRecordRequest | Unset = UNSET,
    ) -> CustomObjectRecordSavedResponse:
        """Create a record, or replace the one with the same id or external id.

        All fields are replaced; omitted ones are cleared. Use this response, because reads may lag by some
        seconds.

        Args:
            schema_id: The id of the schema that the records belong to.
            id: The record's id, to replace it.
            external_id: Its external id, to find it by.
            fields: All field values; omitted fields are cleared.
            relationships: Ids of related objects by relationship, such as primary-contact, deal or account.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.schema_create_or_update_record_request import SchemaCreateOrUpdateRecordRequest
        from .upsert_custom_object_record import asyncio

        return await asyncio(
            schema_id,
            client=self._client,
            body=body_of(
                SchemaCreateOrUpdateRecordRequest,
                "record",
                body,
                id=id,
                external_id=external_id,
                fields=fields,
                relationships=relationships,
            ),
        )

    async def get_record(self, schema_id: str | int, record_id: str | int) -> CustomObjectRecordResponse:
        """Get a record.

        Args:
            schema_id: The id of the schema that the record belongs to.
            record_id: The record's id.
        """
        from .get_custom_object_record import asyncio

        return await asyncio(schema_id, record_id, client=self._client)

    async def delete_record(self, schema_id: str | int, record_id: str | int) -> None:
        """Delete a record.

        Reads may still return the record for some seconds.

        Args:
            schema_id: The id of the schema that the record belongs to.
            record_id: The record's id.
        """
        from .delete_custom_object_record import asyncio

        await asyncio(schema_id, record_id, client=self._client)

    async def get_record_by_external_id(self, schema_id: str | int, external_id: str) -> CustomObjectRecordResponse:
        """Get a record by its external id.

        Args:
            schema_id: The id of the schema that the record belongs to.
            external_id: The record's external id.
        """
        from .get_custom_object_record_by_external_id import asyncio

        return await asyncio(schema_id, external_id, client=self._client)

    async def delete_record_by_external_id(self, schema_id: str | int, external_id: str) -> None:
        """Delete a record by its external id.

        Reads may still return the record for some seconds.

        Args:
            schema_id: The id of the schema that the record belongs to.
            external_id: The record's external id.
        """
        from .delete_custom_object_record_by_external_id import asyncio

        await asyncio(schema_id, external_id, client=self._client)


class CustomObjects:
    """The `custom_objects` of an account. Each method raises an `ActiveCampaignError` if it fails."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_schemas(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        orders: Mapping[str, object] | Unset = UNSET,
        filters: Mapping[str, object] | Unset = UNSET,
        show_fields: Literal["all"] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[CustomObjectSchema, CustomObjectSchemaPage]:
        """List the schemas of custom objects.

        Args:
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            orders: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
                names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
                hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
                any text), in, blank and not_blank. The names of a record's fields and relationships are
                `fields.` and `relationships.` with the id behind.
            filters: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
                names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
                hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
                any text), in, blank and not_blank. The names of a record's fields and relationships are
                `fields.` and `relationships.` with the id behind.
            show_fields: Whether to include hidden fields, such as those marked for deletion.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_custom_object_schemas import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.schemas,
            query={"limit": limit, "offset": offset, "orders": orders, "filters": filters, "showFields": show_fields},
            resume=resume,
        )

    @overload
    def create_schema(
        self,
        *,
        slug: str,
        labels: CustomObjectLabelsWrite,
        fields: Sequence[CustomObjectFieldWrite],
        description: str | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
    ) -> CustomObjectSchemaResponse: ...
    @overload
    def create_schema(self, *, body: SchemaCreateNewRequest) -> CustomObjectSchemaResponse: ...
    def create_schema(
        self,
        *,
        slug: str | Unset = UNSET,
        labels: CustomObjectLabelsWrite | Unset = UNSET,
        fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET,
        description: str | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
        body: SchemaCreateNewRequest | Unset = UNSET,
    ) -> CustomObjectSchemaResponse:
        """Create a private schema.

        Private schemas are part of the Enterprise plan.

        Args:
            slug: Its machine name; unique in the account.
            labels: Its labels.
            fields: The fields of its records.
            description: Its description.
            relationships: Its relationships.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.schema_create_new_request import SchemaCreateNewRequest
        from .create_custom_object_schema import sync

        return sync(
            client=self._client,
            body=body_of(
                SchemaCreateNewRequest,
                "schema",
                body,
                slug=slug,
                labels=labels,
                fields=fields,
                description=description,
                relationships=relationships,
            ),
        )

    @overload
    def create_public_schema(
        self,
        *,
        slug: str,
        app_id: str,
        labels: CustomObjectLabelsWrite,
        fields: Sequence[CustomObjectFieldWrite],
        description: str | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
    ) -> CustomObjectSchemaResponse: ...
    @overload
    def create_public_schema(self, *, body: SchemaCreatePublicSchemaRequest) -> CustomObjectSchemaResponse: ...
    def create_public_schema(
        self,
        *,
        slug: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        labels: CustomObjectLabelsWrite | Unset = UNSET,
        fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET,
        description: str | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
        body: SchemaCreatePublicSchemaRequest | Unset = UNSET,
    ) -> CustomObjectSchemaResponse:
        """Create a public schema, which belongs to an App Studio app.

        The API adds a prefix to the slug.

        Args:
            slug: Its machine name.
            app_id: Id of its App Studio app.
            labels: Its labels.
            fields: The fields of its records.
            description: Its description.
            relationships: Its relationships.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.schema_create_public_schema_request import SchemaCreatePublicSchemaRequest
        from .create_public_custom_object_schema import sync

        return sync(
            client=self._client,
            body=body_of(
                SchemaCreatePublicSchemaRequest,
                "schema",
                body,
                slug=slug,
                app_id=app_id,
                labels=labels,
                fields=fields,
                description=description,
                relationships=relationships,
            ),
        )

    def create_child_schema(self, id: str | int) -> CustomObjectSchemaResponse:
        """Create a child schema: this account's own copy of a public schema, which it may extend.

        Only the public schema's id is sent. Inherited fields are marked as such.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .create_child_custom_object_schema import sync

        return sync(id, client=self._client)

    def get_schema(self, id: str | int, *, show_fields: Literal["all"] | Unset = UNSET) -> CustomObjectSchemaResponse:
        """Get a schema.

        Args:
            id: The resource's id, as text or as a number.
            show_fields: Whether to include hidden fields, such as those marked for deletion.
        """
        from .get_custom_object_schema import sync

        return sync(id, client=self._client, show_fields=show_fields)

    def update_schema(
        self,
        id: str | int,
        *,
        slug: str | Unset = UNSET,
        labels: CustomObjectLabelsWrite | Unset = UNSET,
        description: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        fields: Sequence[CustomObjectFieldWrite] | Unset = UNSET,
        relationships: Sequence[CustomObjectRelationshipWrite] | Unset = UNSET,
        icons: JSON | Unset = UNSET,
        body: SchemaUpdateSchemaRequest | Unset = UNSET,
        show_fields: Literal["all"] | Unset = UNSET,
        validate_only: bool | Unset = UNSET,
    ) -> CustomObjectSchemaResponse:
        """Update a schema, or validate an update.

        This cannot delete fields; use delete_custom_object_field.

        Args:
            id: The resource's id, as text or as a number.
            slug: Its machine name; unique in the account.
            labels: Its labels.
            description: Its description.
            app_id: Id of its app.
            fields: All its fields; existing ones included.
            relationships: All its relationships; replaces existing ones.
            icons: URLs of its icons by name; documented as read-only.
            body: The whole body instead of its fields.
            show_fields: Whether to include hidden fields, such as those marked for deletion.
            validate_only: True validates the change without saving it.
        """
        from ..._body import body_of
        from ...models.schema_update_schema_request import SchemaUpdateSchemaRequest
        from .update_custom_object_schema import sync

        return sync(
            id,
            client=self._client,
            body=body_of(
                SchemaUpdateSchemaRequest,
                "schema",
                body,
                slug=slug,
                labels=labels,
                description=description,
                app_id=app_id,
                fields=fields,
                relationships=relationships,
                icons=icons,
            ),
            show_fields=show_fields,
            validate_only=validate_only,
        )

    def delete_schema(self, id: str | int) -> None:
        """Delete a schema and all its records.

        Args:
            id: The resource's id, as text or as a number.
        """
        from .delete_custom_object_schema import sync

        sync(id, client=self._client)

    def delete_field(
        self, schema_id: str | int, field_id: str | int, *, show_fields: Literal["all"] | Unset = UNSET
    ) -> None:
        """Delete a field of a private schema, and its values in all records.

        This cannot be undone, and needs an admin. Fields of public and child schemas cannot be deleted. The
        field's id cannot be reused at once; `showFields` lists ids still in use.

        Args:
            schema_id: The schema's id.
            field_id: The field's id, as its creator chose it.
            show_fields: Whether to include hidden fields, such as those marked for deletion.
        """
        from .delete_custom_object_field import sync

        sync(schema_id, field_id, client=self._client, show_fields=show_fields)

    def list_records(
        self,
        schema_id: str | int,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        orders: Mapping[str, object] | Unset = UNSET,
        filters: Mapping[str, object] | Unset = UNSET,
        resume: Mapping[str, object] | None = None,
    ) -> Pager[CustomObjectRecord, CustomObjectRecordPage]:
        """List the records of a schema.

        Without `orders` the order is not guaranteed; pass {"createdTimestamp": "ASC"} for a stable one. A new
        record may take some seconds to appear.

        Args:
            schema_id: The id of the schema that the records belong to.
            limit: Rows per page, 1 to 100.
            offset: Rows to skip.
            orders: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
                names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
                hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
                any text), in, blank and not_blank. The names of a record's fields and relationships are
                `fields.` and `relationships.` with the id behind.
            filters: Names to values, such as {"createdTimestamp": "DESC"}, of which the first counts most; or
                names to operators with values, such as {"fields.sku": {"eq": "A1"}}, all of which must
                hold. The operators are eq (when none is given), lt, lte, gt, gte, contains (with * for
                any text), in, blank and not_blank. The names of a record's fields and relationships are
                `fields.` and `relationships.` with the id behind.
            resume: The `checkpoint()` of an earlier pager, to continue after its last row.
        """
        from ...pages import Pager
        from .list_custom_object_records import OPERATION

        return Pager(
            self._client,
            OPERATION,
            rows=lambda response: response.records,
            path={"schema_id": schema_id},
            query={"limit": limit, "offset": offset, "orders": orders, "filters": filters},
            resume=resume,
        )

    def upsert_record(
        self,
        schema_id: str | int,
        *,
        id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        fields: Sequence[CustomObjectRecordField] | Unset = UNSET,
        relationships: CustomObjectRecordRelationships | Unset = UNSET,
        body: SchemaCreateOrUpdateRecordRequest | Unset = UNSET,
    ) -> CustomObjectRecordSavedResponse:
        """Create a record, or replace the one with the same id or external id.

        All fields are replaced; omitted ones are cleared. Use this response, because reads may lag by some
        seconds.

        Args:
            schema_id: The id of the schema that the records belong to.
            id: The record's id, to replace it.
            external_id: Its external id, to find it by.
            fields: All field values; omitted fields are cleared.
            relationships: Ids of related objects by relationship, such as primary-contact, deal or account.
            body: The whole body instead of its fields.
        """
        from ..._body import body_of
        from ...models.schema_create_or_update_record_request import SchemaCreateOrUpdateRecordRequest
        from .upsert_custom_object_record import sync

        return sync(
            schema_id,
            client=self._client,
            body=body_of(
                SchemaCreateOrUpdateRecordRequest,
                "record",
                body,
                id=id,
                external_id=external_id,
                fields=fields,
                relationships=relationships,
            ),
        )

    def get_record(self, schema_id: str | int, record_id: str | int) -> CustomObjectRecordResponse:
        """Get a record.

        Args:
            schema_id: The id of the schema that the record belongs to.
            record_id: The record's id.
        """
        from .get_custom_object_record import sync

        return sync(schema_id, record_id, client=self._client)

    def delete_record(self, schema_id: str | int, record_id: str | int) -> None:
        """Delete a record.

        Reads may still return the record for some seconds.

        Args:
            schema_id: The id of the schema that the record belongs to.
            record_id: The record's id.
        """
        from .delete_custom_object_record import sync

        sync(schema_id, record_id, client=self._client)

    def get_record_by_external_id(self, schema_id: str | int, external_id: str) -> CustomObjectRecordResponse:
        """Get a record by its external id.

        Args:
            schema_id: The id of the schema that the record belongs to.
            external_id: The record's external id.
        """
        from .get_custom_object_record_by_external_id import sync

        return sync(schema_id, external_id, client=self._client)

    def delete_record_by_external_id(self, schema_id: str | int, external_id: str) -> None:
        """Delete a record by its external id.

        Reads may still return the record for some seconds.

        Args:
            schema_id: The id of the schema that the record belongs to.
            external_id: The record's external id.
        """
        from .delete_custom_object_record_by_external_id import sync

        sync(schema_id, external_id, client=self._client)
