"""A cancellation reaches the pool only where it really waits."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import anyio
import pytest

from ac_client.sending.shelter import Sheltered, finished


class Steps:
    """What a sheltered coroutine came to do."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.waited_for: asyncio.Future[str] | None = None

    async def tidy(self, *, wait: bool = False, fail: bool = False) -> str:
        for n in range(3):
            self.done.append(f"step {n}")
            await asyncio.sleep(0)
        if wait:
            self.waited_for = asyncio.get_running_loop().create_future()
            try:
                self.done.append(await self.waited_for)
            finally:
                await asyncio.sleep(0)
                self.done.append("tidied")
        if fail:
            raise ZeroDivisionError
        return "result"


async def run(coroutine: Awaitable[Any]) -> Any:
    return await Sheltered(coroutine)


async def cancelled_after(steps: int, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    task = asyncio.create_task(run(coroutine))
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel("by the test")
    await asyncio.wait([task])
    return task


async def test_what_is_not_cancelled_is_left_alone() -> None:
    steps = Steps()
    assert await run(steps.tidy()) == "result"
    with pytest.raises(ZeroDivisionError):
        await run(steps.tidy(fail=True))


@pytest.mark.parametrize("at", [1, 2, 3])
async def test_steps_between_which_it_merely_yields_are_finished(at: int) -> None:
    steps = Steps()
    task = await cancelled_after(at, steps.tidy())
    assert task.cancelled()
    assert steps.done == ["step 0", "step 1", "step 2"]


@pytest.mark.parametrize("at", [1, 2, 3, 4])
async def test_a_real_wait_is_cancelled_and_tidied_up_after(at: int) -> None:
    steps = Steps()
    task = await cancelled_after(at, steps.tidy(wait=True))
    assert task.cancelled()
    assert steps.waited_for is not None
    assert steps.waited_for.cancelled()
    assert steps.done == ["step 0", "step 1", "step 2", "tidied"]


async def test_the_cancellation_wins_over_an_error_and_does_not_carry_it() -> None:
    steps = Steps()
    task = await cancelled_after(1, steps.tidy(fail=True))
    with pytest.raises(asyncio.CancelledError, match="by the test") as caught:
        task.result()
    context = caught.value.__context__
    assert not isinstance(context, ZeroDivisionError)


async def test_two_cancellations_are_one() -> None:
    steps = Steps()
    task = asyncio.create_task(run(steps.tidy(wait=True)))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert steps.done[-1] == "tidied"


async def test_a_timeout_of_asyncio_is_one_still() -> None:
    steps = Steps()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.001):
            await run(steps.tidy(wait=True))
    assert steps.done[-1] == "tidied"


@pytest.mark.parametrize("wait", [anyio.sleep, asyncio.sleep], ids=["anyio", "asyncio"])
async def test_a_timeout_of_anyio_goes_its_own_way(wait: Callable[[float], Awaitable[None]]) -> None:
    # These respect httpcore's shields, and httpcore's own timeouts are of this kind.
    async def inner() -> str:
        try:
            with anyio.fail_after(0.001):
                await wait(5)
        except TimeoutError:
            return "timed out"
        return "not timed out"

    assert await run(inner()) == "timed out"
    with anyio.move_on_after(0.001) as scope:
        await run(wait(5))
    assert scope.cancelled_caught


async def test_a_cancellation_of_anyio_that_lands_on_a_yield_is_not_kept() -> None:
    async def inner() -> str:
        with anyio.CancelScope() as scope:
            scope.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        return "went on" if scope.cancelled_caught else "was not cancelled"

    assert await run(inner()) == "went on"


async def test_what_is_closed_closes_what_it_shelters() -> None:
    closed: list[str] = []

    async def inner() -> None:
        try:
            await asyncio.sleep(0)
        finally:
            closed.append("closed")

    coroutine = run(inner())
    coroutine.send(None)
    coroutine.close()
    assert closed == ["closed"]


async def test_what_must_be_finished_is_however_often_the_caller_is_cancelled() -> None:
    steps = Steps()
    task = asyncio.create_task(finished(steps.tidy()))
    for _ in range(4):
        await asyncio.sleep(0)
        task.cancel("by the test")
    await asyncio.wait([task])
    assert task.cancelled()
    assert steps.done == ["step 0", "step 1", "step 2"]
    with anyio.move_on_after(0) as scope:
        await finished(steps.tidy())
    assert scope.cancelled_caught
    assert len(steps.done) == 6


async def test_what_is_finished_undisturbed_says_nothing() -> None:
    steps = Steps()
    await finished(steps.tidy())
    assert steps.done == ["step 0", "step 1", "step 2"]
