"""What is in a budget of this process, for tests that look at its internals."""

from __future__ import annotations

from ac_client import Budget
from ac_client._rate_limit import MemoryStore


def sent(budget: Budget) -> list[float]:
    """When requests were sent lately, of all accounts."""
    stores = [limit._store for limit in budget._limits.values()]
    return sorted(time for store in stores if isinstance(store, MemoryStore) for time in store.state["sent"])


def busy(budget: Budget) -> bool:
    """Whether anybody waits."""
    return any(queue.waiting for limit in budget._limits.values() for queue in limit._queues.values())
