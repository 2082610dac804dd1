from __future__ import annotations

from collections.abc import Generator, Iterator

import pytest
from hypothesis import settings

from tests.leaks import Watch, watching
from tests.stalls import MachineStoodStillError, Stalls

# The same examples in every run, so that a failure is about what was changed; `make test-long` draws new ones.
settings.register_profile("fixed", derandomize=True)
settings.register_profile("random", derandomize=False, print_blob=True)
settings.load_profile("fixed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the tests marked `long` too")
    parser.addoption("--chromium", metavar="PATH", help="run the tests marked `browser` too, with this browser")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "alone: measures when something happens, and needs the machine for itself")
    config.addinivalue_line("markers", "long: takes minutes, and runs with --long alone")
    config.addinivalue_line("markers", "browser: looks at a page, and runs with --chromium alone")
    config.addinivalue_line("markers", "no_debug_log: about time, which listening at DEBUG would take")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        items[:] = [item for item in items if not item.get_closest_marker("long")]
    if not config.getoption("--chromium"):
        items[:] = [item for item in items if not item.get_closest_marker("browser")]
    again = pytest.mark.flaky(reruns=2, only_rerun=[MachineStoodStillError.__name__])
    for item in items:
        if item.get_closest_marker("alone"):
            item.add_marker(again)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Watch the machine while a test measures: a failure counts only if the machine was there all the time."""
    if not item.get_closest_marker("alone"):
        return (yield)
    with Stalls():
        return (yield)


@pytest.fixture(autouse=True)
def the_token_stays_home(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Search everything that a test logs, raises, shows and pickles for the token."""
    logs = request.node.get_closest_marker("no_debug_log") is None
    # These log a few hundred thousand records, of which pytest need not keep a copy.
    with watching(
        monkeypatch.setattr, logs=logs, alone=request.path.stem in {"test_faults", "test_operations"}
    ) as watch:
        yield watch
