"""What is in a budget of this process, for tests that look at its internals."""

from __future__ import annotations

from ac_client import Budget
from ac_client._rate_limit import MemoryStore


def sent(budget: Budget) -> list[float]:
    """When requests were sent lately, of all accounts."""
    store = budget._store
    assert isinstance(store, MemoryStore)
    return sorted(time for state in store.states.values() for time in state["sent"])


def busy(budget: Budget) -> bool:
    """Whether anybody waits."""
    queues = [queue for limit in budget._limits.values() for queue in limit._queues.values()]
    return any(queue.lock.locked() or queue.async_lock.locked() or queue.asking.locked() for queue in queues)
