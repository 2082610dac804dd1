"""What `AsyncClient` and `Client` have in common: options that can be varied, a budget, and where they come from."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Self, TypeVar, cast

from ..budget import Budget, shared_budget
from ..errors import ConfigurationError
from ..transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from typing import Unpack

    from .._rate_limit import AccountLimit
    from .calls import Calls
    from .keywords import Changes
    from .settings import Account

TransportT = TypeVar("TransportT", AsyncTransport, Transport)

URL_VARIABLE: Final = "ACTIVECAMPAIGN_URL"
TOKEN_VARIABLE: Final = "ACTIVECAMPAIGN_TOKEN"  # noqa: S105 - the variable's name

_ASKED_OF_A_BUDGET: Final = ("for_account",)

_NO_PICKLE: Final = (
    "a client cannot be copied or pickled: the pickle would hold the token, and connections belong to one process;"
    " make it where it is used, for example by from_env(), and use with_options() for a variant of it"
)


class Handle(Generic[TransportT]):
    """A client, as far as it does not matter who waits."""

    __slots__ = ("_calls", "_transport")

    _calls: Calls
    _transport: TransportT

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """A variant of this client that shares its connections and its budget, and is closed with it.

        Args:
            changes: `timeout`, `retries`, `lane`, `on_attempt` and `on_retry` in place of this client's, `headers` in
                addition to them.

        Raises:
            ConfigurationError: for a setting that cannot work, or cannot be changed.
        """
        made = object.__new__(type(self))
        # What a subclass has added goes along: of the instance's own dictionary, if there is one, and of its slots.
        attributes, slots = cast("tuple[dict[str, Any] | None, dict[str, Any]]", object.__getstate__(self))
        for name, value in {**(attributes or {}), **slots}.items():
            setattr(made, name, value)
        made._calls = self._calls.changed(changes)
        return made

    @property
    def budget(self) -> AccountLimit:
        """The budget that this client's calls wait for; give it to another client to share it."""
        return self._transport.budget

    @property
    def is_closed(self) -> bool:
        """Whether the client, or one that it shares its connections with, was closed."""
        return self._transport.pools.closed

    def __repr__(self) -> str:
        calls = getattr(self, "_calls", None)  # there is none in one that was refused
        return f"{type(self).__name__}({calls.account.origin!r})" if calls else f"{type(self).__name__}()"

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NO_PICKLE)

    if not TYPE_CHECKING:  # type checkers see for themselves that there is no such method

        def __getattr__(self, name: str) -> NoReturn:
            # The two kinds of call differ in name, so that a function given the wrong client sends nothing.
            hint = ": asyncio() needs an AsyncClient, sync() a Client" if name in {"call", "acall"} else ""
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}")


def variable(name: str) -> str:
    """An environment variable that has to be set.

    Raises:
        ConfigurationError: when it is not.
    """
    value = os.environ.get(name, "").strip()
    if not value:
        raise ConfigurationError(
            f"the environment variable {name} is not set; its value is shown in the account under Settings > Developer"
        )
    return value


def budget_of(budget: Budget | None, account: Account) -> AccountLimit:
    """The budget that a client of an account uses.

    Args:
        budget: what the caller gave; None for the one that all clients of the account in this process share.
        account: the account.

    Raises:
        ConfigurationError: when it is none.
    """
    if budget is None:
        return shared_budget(account.key).for_account(account.key)
    # By what it can do, not by its class: a vendored copy of this package has a class of its own, and may share one.
    if isinstance(budget, type) or not all(callable(getattr(budget, name, None)) for name in _ASKED_OF_A_BUDGET):
        raise ConfigurationError(f"budget must be a Budget, a FileBudget or a RedisBudget, not {budget!r}")
    return budget.for_account(account.key)
