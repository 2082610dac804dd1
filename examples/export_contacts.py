"""Export all contacts of an account, one JSON object a line; stop it with Ctrl-C, run it again, and it goes on.

    python examples/export_contacts.py contacts.ndjson

It reads the account that ACTIVECAMPAIGN_URL and ACTIVECAMPAIGN_TOKEN name, or else a sandbox with made-up contacts. A
progress bar is shown where tqdm or rich is installed. After each page its place and the size of the file are stored in
contacts.ndjson.checkpoint; what was written after that is cut off when the export goes on, so that each contact stands
in the file once, even if the program was killed.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ac_client import AsyncClient, Budget, errors

Advance = Callable[[int], object]


class RefusedError(Exception):
    """The export cannot begin or go on; the text says why."""


def budget() -> Budget:
    """The account's 5 requests a second, one of which is kept for its other users: an export can do with 4."""
    return Budget(5, reserve=1)


async def export(ac: AsyncClient, output: Path) -> int:
    """Write the contacts to a file, from its checkpoint if there is one; returns how many it holds then."""
    stored = output.with_name(output.name + ".checkpoint")
    size, resume = state_of(stored, output)
    # In the background, which leaves the budget's reserve to the account's other users.
    pager = ac.with_options(priority="background").contacts.list(resume=resume)
    with output.open("ab") as file:
        file.truncate(size)
        await pager.first()
        with progress(pager.total, pager.count) as advance:
            async for page in pager.pages():
                file.writelines(json.dumps(contact.to_dict()).encode() + b"\n" for contact in page)
                file.flush()
                os.fsync(file.fileno())
                replace(stored, {"size": file.tell(), "resume": pager.checkpoint()})
                advance(len(page))
    stored.unlink()
    return pager.count


def state_of(stored: Path, output: Path) -> tuple[int, dict[str, Any] | None]:
    """What an earlier run left: the size of the file, and the place of its last row."""
    if not stored.exists():
        if output.exists():
            raise RefusedError(f"{output} is there already, and complete; move it away, or name another file")
        if not output.parent.is_dir():
            raise RefusedError(f"there is no folder {output.parent}")
        replace(stored, {"size": 0, "resume": None})
    try:
        state = json.loads(stored.read_bytes())
        size, resume = int(state["size"]), state["resume"]
    except (ValueError, TypeError, KeyError, OverflowError):
        raise RefusedError(f"{stored} is damaged; delete it and {output} to begin again") from None
    written = output.stat().st_size if output.exists() else 0
    if written < size:
        raise RefusedError(
            f"{output} holds {written} bytes, and {stored} goes on behind {size}; bring the file back, or delete "
            "both to begin again"
        )
    return size, resume


def replace(path: Path, state: dict[str, Any]) -> None:
    """Write a file so that it is either the old one or the new one, whatever happens."""
    new = path.with_name(path.name + ".new")
    new.write_text(json.dumps(state))
    new.replace(path)


@contextmanager
def progress(total: int | None, done: int) -> Iterator[Advance]:
    """A progress bar from whichever library is installed; yields what moves it on."""
    try:
        tqdm = importlib.import_module("tqdm")
    except ModuleNotFoundError:
        try:
            bars = importlib.import_module("rich.progress")
        except ModuleNotFoundError:
            yield lambda _: None
            return
        columns = (bars.BarColumn(), bars.MofNCompleteColumn(), "contacts", bars.TimeRemainingColumn())
        with bars.Progress(*columns, console=importlib.import_module("rich.console").Console(stderr=True)) as bar:
            task = bar.add_task("contacts", total=total, completed=done)
            yield lambda count: bar.advance(task, count)
    else:
        with tqdm.tqdm(total=total, initial=done, unit=" contacts") as bar:
            yield bar.update


async def main(output: Path, count: int) -> None:
    """Export from the account that the environment names, or else from a sandbox with `count` contacts."""
    if os.environ.get("ACTIVECAMPAIGN_URL"):
        async with AsyncClient.from_env(budget=budget()) as ac:
            written = await export(ac, output)
    else:
        from ac_sandbox import Sandbox

        with Sandbox() as sandbox:
            sandbox.seed("contacts", {"email": "contact-{n}@example.com", "firstName": "Contact {n}"}, count=count)
            async with AsyncClient(sandbox.url, sandbox.token, budget=budget()) as ac:
                written = await export(ac, output)
    print(f"{output}: {written} contacts")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path, nargs="?", default=Path("contacts.ndjson"), help="the file to write")
    parser.add_argument("--contacts", type=int, default=2500, help="how many the sandbox has")
    chosen = parser.parse_args()
    try:
        asyncio.run(main(chosen.output, chosen.contacts))
    except KeyboardInterrupt:
        sys.exit("stopped; run it again to go on")
    except (RefusedError, errors.InvalidRequestError, OSError) as error:
        sys.exit(str(error))
    except errors.ActiveCampaignError as error:
        sys.exit(f"the export failed, and can be run again to go on: {type(error).__name__}: {error}")
