"""Copy the customers of a web shop to ActiveCampaign: a synchronous script with threads, as in a Django project.

    python examples/sync_customers.py customers.csv

The file has the columns email, first_name and last_name. In Django this is the `handle` of a management command, and
the customers come from the database:

    customers = Customer.objects.filter(changed_since_sync=True).values("email", "first_name", "last_name")
    done, failed = sync(Client.from_env(), customers.iterator())

It uses the account that ACTIVECAMPAIGN_URL and ACTIVECAMPAIGN_TOKEN name, or else a sandbox.
"""

from __future__ import annotations

import argparse
import csv
import logging
import os
import sys
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ac_client import Client, errors

THREADS = 8
"""The rate limit decides how fast it goes; threads keep it busy while responses take their time."""

log = logging.getLogger("sync_customers")

Customer = Mapping[str, str]


def sync(ac: Client, customers: Iterable[Customer]) -> tuple[int, list[str]]:
    """Create or update a contact for each customer; returns how many worked, and the addresses that did not."""
    background = ac.with_options(priority="background")  # the web site's own calls go first

    def one(customer: Customer) -> str | None:
        try:
            background.contacts.sync(
                email=customer["email"], first_name=customer["first_name"], last_name=customer["last_name"]
            )
        except (errors.UnprocessableError, errors.InvalidRequestError) as error:
            log.warning("%s is refused: %s", customer["email"], error)
            return customer["email"]  # the next customer may be fine; any other error ends the run
        return None

    with ThreadPoolExecutor(THREADS) as threads:
        results = list(threads.map(one, customers))
    failed = [email for email in results if email is not None]
    return len(results) - len(failed), failed


def main(path: Path) -> int:
    """Copy the customers of a file; returns the exit status."""
    with path.open(newline="", encoding="utf-8") as file:
        customers = list(csv.DictReader(file))
    if os.environ.get("ACTIVECAMPAIGN_URL"):
        with Client.from_env() as ac:
            done, failed = sync(ac, customers)
    else:
        from ac_sandbox import Sandbox

        with Sandbox() as sandbox, Client(sandbox.url, sandbox.token) as ac:
            done, failed = sync(ac, customers)
    print(f"{done} customers copied, {len(failed)} refused")
    return 1 if failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="a CSV file of customers")
    logging.basicConfig(level=logging.INFO)
    sys.exit(main(parser.parse_args().file))
