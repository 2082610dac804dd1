"""Import the contacts of a CSV file, any number of them. Stop it at any time, and run it again to continue.

    python examples/bulk_import.py contacts.csv

The file has the column email, and may have first_name, last_name and phone. Any other column is the title of a
custom field. It uses the account that ACTIVECAMPAIGN_URL and ACTIVECAMPAIGN_TOKEN name, or else a sandbox.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ac_client import Client, errors

if TYPE_CHECKING:
    from ac_client.jobs.imports import ImportResult

COLUMNS = ("email", "first_name", "last_name", "phone")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The contacts of a file, one at a time, so that memory use does not grow."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            contact: dict[str, Any] = {name: row[name] for name in COLUMNS if row.get(name)}
            fields = {name: value for name, value in row.items() if name not in COLUMNS and value}
            yield {**contact, "fields": fields} if fields else contact


def import_file(ac: Client, path: Path) -> ImportResult:
    """Import a file; a journal beside it keeps the progress until it is done."""
    journal = path.with_name(f"{path.name}.journal")
    background = ac.with_options(priority="background")  # the account's other users go first
    result = background.imports.run(rows(path), journal=journal, on_progress=show)
    if not result.waiting:
        journal.unlink(missing_ok=True)
    return result


def show(now: ImportResult) -> None:
    """Print the progress."""
    print(f"{now.read} read, {now.imported} imported, {len(now.refused)} refused", file=sys.stderr)


def main(path: Path) -> int:
    """Import a file; returns the exit status."""
    if os.environ.get("ACTIVECAMPAIGN_URL"):
        with Client.from_env() as ac:
            result = import_file(ac, path)
    else:
        from ac_sandbox import Sandbox

        with Sandbox() as sandbox, Client(sandbox.url, sandbox.token) as ac:
            result = import_file(ac, path)
    print(f"{result.imported} contacts imported, {len(result.refused)} refused")
    for one in result.refused:
        print(f"  {one.email}: {one.reason}")
    return 1 if result.refused or result.failed or result.waiting else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="a CSV file of contacts")
    try:
        sys.exit(main(parser.parse_args().file))
    except errors.ActiveCampaignError as error:
        sys.exit(f"{type(error).__name__}: {error}")
    except KeyboardInterrupt:
        sys.exit("stopped; run it again to continue")
