from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.leaks import Watch, watching


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # They take minutes of real time and many processes: `make stores` runs them, `make test` does not.
        if item.path.parent.name == "budgets":
            item.add_marker("stores")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "stores: about budgets in a store, in real time and with many processes")
    config.addinivalue_line("markers", "no_debug_log: about time, which listening at DEBUG would take")


@pytest.fixture(autouse=True)
def the_token_stays_home(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Search everything that a test logs, raises, shows and pickles for the token."""
    logs = request.node.get_closest_marker("no_debug_log") is None
    # The fault run logs a few hundred thousand records, of which pytest need not keep a copy.
    with watching(monkeypatch.setattr, logs=logs, alone=request.path.stem == "test_faults") as watch:
        yield watch
