"""Export all contacts of an account to CSV or JSONL. Stop it with Ctrl-C, and run it again to continue.

    python examples/export_contacts.py contacts.csv
    python examples/export_contacts.py contacts.jsonl --contacts 50000

It reads the account that ACTIVECAMPAIGN_URL and ACTIVECAMPAIGN_TOKEN name, or else a sandbox with made-up contacts. The
file's name selects the format. After each page a checkpoint and the size of the file are stored beside it, in
contacts.csv.checkpoint. If the program is killed and run again, it cuts off what was written after the checkpoint, so
each contact is in the file once. For a nightly export, run it from cron with a new file name each night.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import io
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ac_client import AsyncClient, Budget, errors
from ac_client.models import Contact

COLUMNS = ("id", "email", "firstName", "lastName", "phone", "cdate", "udate")
"""The columns of a CSV file, by the API's names; JSONL has all fields."""


class RefusedError(Exception):
    """The export cannot begin or continue; the text says why."""


def budget() -> Budget:
    """The account's 5 requests per second, one of which is reserved for its other users."""
    return Budget(5, reserve=1)


async def export(ac: AsyncClient, output: Path) -> int:
    """Write the contacts to a file, from its checkpoint if there is one; returns how many it holds then."""
    stored = output.with_name(output.name + ".checkpoint")
    size, resume = state_of(stored, output)
    # In the background, which leaves the budget's reserve to the account's other users.
    pager = ac.with_options(priority="background").contacts.list(resume=resume)
    with output.open("ab") as file:
        file.truncate(size)
        if output.suffix == ".csv" and size == 0:
            file.write(",".join(COLUMNS).encode() + b"\n")
        async for page in pager.pages():
            file.write(as_csv(page) if output.suffix == ".csv" else as_jsonl(page))
            file.flush()
            os.fsync(file.fileno())
            replace(stored, {"size": file.tell(), "resume": pager.checkpoint()})
            progress(pager.count, pager.total)
    stored.unlink()
    return pager.count


def as_jsonl(contacts: Iterable[Contact]) -> bytes:
    """One JSON object a line."""
    return b"".join(json.dumps(contact.to_dict()).encode() + b"\n" for contact in contacts)


def as_csv(contacts: Iterable[Contact]) -> bytes:
    """The columns of each contact."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([contact.get(name) for name in COLUMNS] for contact in contacts)
    return text.getvalue().encode()


def progress(done: int, total: int | None) -> None:
    """Print the progress on stderr."""
    print(f"\r{done:,} of {'?' if total is None else f'{total:,}'} contacts", end="", file=sys.stderr, flush=True)


def state_of(stored: Path, output: Path) -> tuple[int, dict[str, Any] | None]:
    """The state of an earlier run: the size of the file, and the position of its last row."""
    if not stored.exists():
        if output.exists():
            raise RefusedError(f"{output} exists already, and is complete; move it away, or choose another file")
        if not output.parent.is_dir():
            raise RefusedError(f"there is no folder {output.parent}")
        replace(stored, {"size": 0, "resume": None})
    try:
        state = json.loads(stored.read_bytes())
        size, resume = int(state["size"]), state["resume"]
    except (ValueError, TypeError, KeyError, OverflowError):
        raise RefusedError(f"{stored} is damaged; delete it and {output} to start again") from None
    written = output.stat().st_size if output.exists() else 0
    if written < size:
        raise RefusedError(
            f"{output} holds {written} bytes, and {stored} continues after {size}; restore the file, or delete "
            "both to start again"
        )
    return size, resume


def replace(path: Path, state: dict[str, Any]) -> None:
    """Replace a file atomically."""
    new = path.with_name(path.name + ".new")
    new.write_text(json.dumps(state))
    new.replace(path)


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
    print(f"\n{output}: {written} contacts")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path, nargs="?", default=Path("contacts.jsonl"), help="the file to write")
    parser.add_argument("--contacts", type=int, default=2500, help="how many the sandbox has")
    chosen = parser.parse_args()
    try:
        asyncio.run(main(chosen.output, chosen.contacts))
    except KeyboardInterrupt:
        sys.exit("stopped; run it again to continue")
    except (RefusedError, errors.InvalidRequestError, OSError) as error:
        sys.exit(str(error))
    except errors.ActiveCampaignError as error:
        sys.exit(f"the export failed; run it again to continue: {type(error).__name__}: {error}")
