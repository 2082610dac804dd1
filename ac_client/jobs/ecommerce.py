"""Orders, products and recurring payments for the newer e-commerce store, which is written with GraphQL.

What is written to the REST operations of e-commerce (`ac.ecom_orders`) never reaches this store; what is written here
is copied there. So orders are best written here alone.
"""

# Annotations are evaluated here, so that a TypedDict knows which of its keys are required.
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Required, TypeAlias, TypedDict

from ..errors import ActiveCampaignError, BadRequestError, IncompleteError, InvalidRequestError, OperationFailedError
from ._driver import Steps, call, job

if TYPE_CHECKING:
    from ..errors import ErrorItem

Amount: TypeAlias = Decimal | int | float
"""In whole units of the currency, such as `Decimal("12.50")`, not in cents."""
Moment: TypeAlias = datetime | str
"""A datetime with its offset, or text such as 2024-02-14T10:48:23Z."""
OrderState: TypeAlias = Literal[
    "PENDING", "COMPLETED", "ABANDONED", "RECOVERED", "WAITING", "CANCELLED", "REFUNDED", "FAILED", "RETURNED",
    "PENDING_PAYMENT",
]  # fmt: skip


class Address(TypedDict, total=False):
    """A postal address."""

    firstName: str
    lastName: str
    address1: str
    address2: str
    address3: str
    city: str
    province: str
    country: str
    postal: str
    phone: str
    company: str
    email: str


class Customer(TypedDict, total=False):
    """What the contact gets to know of itself; without it, its names come from the addresses."""

    firstName: str
    lastName: str
    phone: str
    company: str
    acceptsMarketing: bool
    smsMarketingState: Literal["NOT_SUBSCRIBED", "PENDING", "REDACTED", "SUBSCRIBED", "UNSUBSCRIBED"]
    smsOptInLevel: Literal["CONFIRMED_OPT_IN", "SINGLE_OPT_IN", "UNKNOWN"]
    smsConsentUpdatedDate: Moment


class Discount(TypedDict, total=False):
    """A discount on an order."""

    name: str
    type: Literal["ORDER", "SHIPPING"]
    discountAmount: Amount


class LineItem(TypedDict, total=False):
    """A line of an order.

    Of `priceAmount` the vendor says both that it is that of the whole line and that it is that of one unit.
    """

    storeLineItemId: str
    productStorePrimaryId: str
    storeBaseProductId: str
    name: str
    quantity: int
    priceAmount: Amount
    sku: str
    category: str
    brand: str
    tags: Sequence[str]
    productUrl: str
    imageUrl: str
    isOnSale: bool
    averageRating: Amount
    lineItemType: str
    fulfillmentStatus: str
    normalizedOrderStatus: OrderState


class Order(TypedDict, total=False):
    """An order, known by its connection and its id in the store.

    `creationSource` says whether automations may start: HISTORICAL starts none, REAL_TIME does, again for each time
    that the order is written.
    """

    legacyConnectionId: Required[int]
    storeOrderId: Required[str]
    storeCreatedDate: Required[Moment]
    finalAmount: Required[Amount]
    email: str
    orderNumber: str
    cartId: str
    storeExternalOrderId: str
    creationSource: Literal["HISTORICAL", "REAL_TIME"]
    storeCustomerId: str
    storeModifiedDate: Moment
    storeStatus: str
    normalizedStatus: OrderState
    currency: str
    shippingAmount: Amount
    discountsAmount: Amount
    discounts: Sequence[Discount]
    lineItems: Sequence[LineItem]
    shippingAddress: Address
    billingAddress: Address
    customerData: Customer
    notes: Sequence[str]
    paymentMethod: str
    shippingMethod: str
    orderUrl: str
    locationId: str
    salesChannel: str
    customerLocale: str
    isTestOrder: bool
    createdByRecurringPayment: bool
    acceptsMarketing: bool


class Image(TypedDict, total=False):
    """A picture of a product; width and height in pixels."""

    url: str
    width: int
    height: int


class Dimensions(TypedDict, total=False):
    """How large a product is."""

    length: Amount
    width: Amount
    height: Amount


class Product(TypedDict, total=False):
    """A product, or each variant of one, known by its connection and its id in the store."""

    legacyConnectionId: Required[int]
    storePrimaryId: Required[str]
    storeBaseProductId: str
    baseProductName: str
    baseProductDescription: str
    baseProductUrl: str
    baseProductUrlSlug: str
    baseProductStoreCreatedDate: Moment
    baseProductStoreModifiedDate: Moment
    baseProductImages: Sequence[Image]
    baseProductWeight: Amount
    baseProductDimensions: Dimensions
    variantName: str
    variantSku: str
    variantDescription: str
    variantUrl: str
    variantUrlSlug: str
    variantPriceAmount: Amount
    variantPriceCurrency: str
    variantStoreCreatedDate: Moment
    variantStoreModifiedDate: Moment
    variantImages: Sequence[Image]
    variantWeight: Amount
    variantDimensions: Dimensions
    dimensionsUnit: Literal["METRIC", "IMPERIAL"]
    categories: Sequence[str]
    tags: Sequence[str]
    type: str
    status: str


class RecurringPayment(TypedDict, total=False):
    """A subscription in a store, known by its connection and its id there."""

    legacyConnectionId: Required[int]
    storeRecurringPaymentId: Required[str]
    email: str
    name: str
    normalizedStatus: Literal["ACTIVE", "CANCELLED", "EXPIRED", "PAYMENT_FAILED", "PAUSED", "PENDING"]
    storeStatus: str
    storeCustomerId: str
    billingInterval: Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    billingIntervalCount: int
    paymentAmount: Amount
    discountAmount: Amount
    taxAmount: Amount
    shippingAmount: Amount
    currency: str
    lastPaymentStatus: Literal["COMPLETED", "DECLINED", "PARTIALLY_REFUNDED", "PENDING", "REFUNDED"]
    lastPaymentDate: Moment
    startDate: Moment
    renewalDate: Moment
    nextPaymentDate: Moment
    anchorDate: Moment
    cancelledDate: Moment
    storeCreatedDate: Moment
    storeModifiedDate: Moment
    paymentMethodExpiration: Moment
    originOrderId: str
    isTrial: bool
    cancelAtPeriodEnd: bool
    totalCycles: int
    notes: Sequence[str]
    storeExternalId: str
    billingAddress: Address
    shippingAddress: Address
    customerData: Customer
    lineItemNames: Sequence[str]
    lineItemSkus: Sequence[str]
    lineItemCategories: Sequence[str]
    lineItemBrands: Sequence[str]
    lineItemTags: Sequence[str]
    lineItemStorePrimaryIds: Sequence[str]
    suppressAutomations: bool


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A record that the account rejected: its id in the store, and why."""

    store_id: str
    reason: str


@dataclass(slots=True)
class UpsertResult:
    """What came of an upsert.

    Args:
        accepted: how many records the account accepted. Orders and recurring payments are written some seconds later,
            and what fails then is not reported.
        rejected: the records that it rejected.
        batches: what the account calls the batches of orders and recurring payments.
    """

    accepted: int = 0
    rejected: list[RejectedRecord] = field(default_factory=list)
    batches: list[str] = field(default_factory=list)


class _Kind(NamedTuple):
    """How one kind of record is written: its type, its id in the store, and the mutation."""

    job: str
    record: Any
    key: str
    variable: str
    mutation: str
    returned: str

    @property
    def query(self) -> str:
        name, records = self.variable, f"[{self.record.__name__}Input]"
        return f"mutation(${name}: {records}) {{{self.mutation}({name}: ${name}) {{{self.returned}}}}}"


_ORDERS: Final = _Kind("upsert_orders", Order, "storeOrderId", "orders", "bulkUpsertOrdersAsync", "recordId")
_PRODUCTS: Final = _Kind("upsert_products", Product, "storePrimaryId", "products", "bulkUpsertProducts", "id")
_PAYMENTS: Final = _Kind(
    "upsert_recurring_payments", RecurringPayment, "storeRecurringPaymentId", "recurringPayments",
    "bulkUpsertRecurringPayments", "recordId",
)  # fmt: skip
_BATCH: Final = 30  # as the vendor's own plugin for WooCommerce sends
_TOO_LARGE: Final = 413
_ABOUT_SIZE: Final = ("grammar", "too large", "too many", "exceed", "maximum")


class EcommerceJobs:
    """What `ac.ecommerce` has besides its operation."""

    __slots__ = ()

    @job
    def upsert_orders(self, orders: Iterable[Order]) -> Steps[UpsertResult]:
        """Create orders, or change those that exist, with their contacts, as the vendor advises.

        They are known by `legacyConnectionId` and `storeOrderId`, so that repeating the call changes nothing, except
        that orders with the `creationSource` REAL_TIME may start automations once more. Fields that are None or empty
        are left out.

        Args:
            orders: The orders; amounts are in whole units of the currency, not in cents as in `ac.ecom_orders`.

        Raises:
            InvalidRequestError: When a required field is missing, or a value cannot be sent exactly; orders before it
                may have been sent.
            IncompleteError: When a call failed: `done` is the result so far.
        """
        return (yield from _upsert(_ORDERS, orders))

    @job
    def upsert_products(self, products: Iterable[Product]) -> Steps[UpsertResult]:
        """Create products, or change those that exist; each variant is a product of its own.

        They are known by `legacyConnectionId` and `storePrimaryId`, so that repeating the call changes nothing. Fields
        that are None or empty are left out.

        Args:
            products: The products; prices are in whole units of the currency.

        Raises:
            InvalidRequestError: When a required field is missing, or a value cannot be sent exactly; the products
                before it may have been sent.
            IncompleteError: When a call failed: `done` is the result so far.
        """
        return (yield from _upsert(_PRODUCTS, products))

    @job
    def upsert_recurring_payments(self, payments: Iterable[RecurringPayment]) -> Steps[UpsertResult]:
        """Create recurring payments, or change those that exist, with their contacts.

        They are known by `legacyConnectionId` and `storeRecurringPaymentId`, so that repeating the call changes
        nothing. Fields that are None or empty are left out.

        Args:
            payments: The recurring payments; amounts are in whole units of the currency.

        Raises:
            InvalidRequestError: When a required field is missing, or a value cannot be sent exactly; those before it
                may have been sent.
            IncompleteError: When a call failed: `done` is the result so far.
        """
        return (yield from _upsert(_PAYMENTS, payments))


def _upsert(kind: _Kind, records: Iterable[Any]) -> Steps[UpsertResult]:
    if isinstance(records, Mapping | str) or not isinstance(records, Iterable):
        raise InvalidRequestError(f"{kind.job}: records come as an iterable, also a single one")
    result = UpsertResult()
    batch: list[dict[str, Any]] = []
    for number, record in enumerate(records):
        batch.append(_sent(kind, record, f"{kind.job}: record {number}"))
        if len(batch) == _BATCH:
            yield from _send(kind, batch, result)
            batch = []
    if batch:
        yield from _send(kind, batch, result)
    return result


def _send(kind: _Kind, batch: list[dict[str, Any]], result: UpsertResult) -> Steps[None]:
    """Send a batch: in halves where it is too large, and without those that are rejected, for one rejects all."""
    from ..api.ecommerce import query_ecommerce
    from ..models import QueryEcommerceRequest

    stack = [batch]
    while stack:
        part = stack.pop()
        ids = [str(record[kind.key]) for record in part]
        variables: dict[str, Any] = {kind.variable: part}
        body = QueryEcommerceRequest(query=kind.query, variables=variables)
        try:
            data = (yield from call(query_ecommerce.OPERATION, body=body)).data
        except ActiveCampaignError as error:
            message, half = error.message.casefold(), len(part) // 2
            large = error.status == _TOO_LARGE or any(word in message for word in _ABOUT_SIZE)
            refused = isinstance(error, OperationFailedError | BadRequestError) and not large
            invalid = refused and "validation" in message
            reasons = _reasons(kind, ids, error.errors) if refused else {}
            if invalid and not half:
                reasons = reasons or {ids[0]: error.message}
            if reasons:
                result.rejected += [RejectedRecord(store_id, reason) for store_id, reason in reasons.items()]
                rest = [record for store_id, record in zip(ids, part, strict=True) if store_id not in reasons]
                stack += [rest] if rest else []
            elif half and (large or invalid):
                stack += [part[half:], part[:half]]
            else:
                left = (*ids, *(str(record[kind.key]) for waiting in reversed(stack) for record in waiting))
                text = f"{kind.job}: stopped after {result.accepted} records were accepted, at {left[0]}. {error}"
                raise IncompleteError(text, done=result, left=left) from error
        else:
            result.accepted += len(part)
            written = data.get(kind.mutation) if isinstance(data, Mapping) else None
            if isinstance(written, Mapping) and isinstance(written.get("recordId"), str):
                result.batches.append(str(written["recordId"]))


def _reasons(kind: _Kind, ids: list[str], items: "Sequence[ErrorItem]") -> dict[str, str]:
    """The ids of rejected records, with the reasons: the keys of `extensions` are `x-storeOrderId-<id>`."""
    found: dict[str, str] = {}
    for item in items:
        extensions = item.raw.get("extensions") if isinstance(item.raw, Mapping) else None
        for key, reason in extensions.items() if isinstance(extensions, Mapping) else ():
            _, _, store_id = str(key).partition(f"-{kind.key}-")  # an id may have dashes too
            if store_id in ids:
                found[store_id] = str(reason)
    return found


def _sent(kind: _Kind, record: object, where: str) -> dict[str, Any]:
    """A record as it is sent.

    Raises:
        InvalidRequestError: when a required field is missing, or a value cannot be sent.
    """
    if not isinstance(record, Mapping):
        raise InvalidRequestError(f"{where} must be a mapping, not a {type(record).__name__}")
    sent: dict[str, Any] = _value(record, where)
    if missing := sorted(kind.record.__required_keys__ - sent.keys()):
        raise InvalidRequestError(f"{where} lacks {', '.join(missing)}")
    return sent


def _value(value: object, where: str) -> Any:
    if isinstance(value, Mapping):
        inner = {str(key): _value(one, f"{where}.{key}") for key, one in value.items()}
        # Empty texts and addresses are known to be refused.
        return {key: one for key, one in inner.items() if one not in (None, "", [], {})}
    if isinstance(value, list | tuple):
        return [_value(one, where) for one in value]
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise InvalidRequestError(f"{where} is a datetime without its offset from UTC")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, Decimal):
        number = float(value)
        if not value.is_finite() or Decimal(repr(number)) != value:
            raise InvalidRequestError(f"{where} is {value}, which JSON numbers cannot hold exactly")
        return int(value) if number.is_integer() else number
    return value.isoformat() if isinstance(value, date) else value
