"""Several worker processes on one account, which share its rate limit through a file.

    python examples/worker_pool.py --workers 4 --contacts 200

It works on the account that ACTIVECAMPAIGN_URL and ACTIVECAMPAIGN_TOKEN name, or else on a sandbox. Each worker tags
its share of the contacts. With workers on several machines, use a RedisBudget instead of the FileBudget.

In Celery the idea is the same: `start` becomes a handler of `worker_process_init`, so that every worker process makes
its client once, and `tag_contact` becomes a task:

    @worker_process_init.connect
    def begin(**_): start(settings.URL, settings.TOKEN, "/var/lib/acme/activecampaign.budget", settings.WORKERS)

    @app.task(autoretry_for=(errors.ConnectionFailedError, errors.ServerError), retry_backoff=True)
    def tag(contact_id, tag_id): tag_contact((contact_id, tag_id))
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from pathlib import Path

from ac_client import Client, FileBudget, errors

client: Client | None = None
"""This process's client. A client and a budget belong to the process that made them."""


def start(url: str, token: str, budget: str, workers: int) -> None:
    """Make this process's client, once."""
    global client  # noqa: PLW0603 - one for the life of the process
    client = Client(url, token, budget=FileBudget(budget, workers=workers))


def tag_contact(job: tuple[str, str]) -> str:
    """Put a tag on a contact; returns what became of it."""
    contact, tag = job
    if client is None:
        raise RuntimeError("start() makes the client of a process, and was not called")
    try:
        client.contact_tags.create(contact=contact, tag=tag)
    except errors.NotFoundError:
        return "the contact is gone"
    return "tagged"


def run(url: str, token: str, *, workers: int, budget: Path) -> dict[str, int]:
    """Tag every contact of an account; returns how often each outcome came."""
    with Client(url, token, budget=FileBudget(budget, workers=workers + 1)) as own:
        tag = own.tags.create(tag="worked on", tag_type="contact").tag
        jobs = [(contact.id, tag.id) for contact in own.contacts.list()]
    outcomes: dict[str, int] = {}
    # Not by fork: a process that starts fresh shares no sockets and locks with this one.
    processes = multiprocessing.get_context("spawn")
    with processes.Pool(workers, start, (url, token, str(budget), workers + 1)) as pool:
        for outcome in pool.imap_unordered(tag_contact, jobs, chunksize=10):
            outcomes[outcome] = outcomes.get(outcome, 0) + 1
    return outcomes


def main(workers: int, contacts: int) -> None:
    """Run against the account that the environment names, or else against a sandbox."""
    with tempfile.TemporaryDirectory() as folder:
        budget = Path(folder) / "activecampaign.budget"  # in production: a fixed path that all workers know
        began = time.monotonic()
        if url := os.environ.get("ACTIVECAMPAIGN_URL"):
            outcomes = run(url, os.environ["ACTIVECAMPAIGN_TOKEN"], workers=workers, budget=budget)
        else:
            from ac_sandbox import Sandbox

            with Sandbox(rate_limit=5) as sandbox:
                sandbox.seed("contacts", {"email": "contact-{n}@example.com"}, count=contacts)
                outcomes = run(sandbox.url, sandbox.token, workers=workers, budget=budget)
                refused = sum(request.status == 429 for request in sandbox.requests)  # noqa: PLR2004
                print(f"{len(sandbox.requests)} requests, of which {refused} got a 429")
        print(f"{outcomes} in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workers", type=int, default=4, help="how many processes")
    parser.add_argument("--contacts", type=int, default=40, help="how many the sandbox has")
    chosen = parser.parse_args()
    try:
        main(chosen.workers, chosen.contacts)
    except errors.ActiveCampaignError as error:
        sys.exit(f"{type(error).__name__}: {error}")
