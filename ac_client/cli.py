"""The commands of `ac`. It reads the account that the environment names, as `Client.from_env()` does.

Exit codes: 0 done; 1 the account refused, or some rows failed; 2 wrong usage or settings; 3 not found; 4 no connection,
or the account is busy: try again; 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import csv
import inspect
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from enum import StrEnum
from itertools import islice
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Column, Table
from rich.text import Text

from . import api, errors
from .budget import Budget
from .client import Client

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .pages import Pager

# A traceback with the locals of its frames is nothing for a terminal that others may see.
app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
said = Console(stderr=True, highlight=False)

_TRY_AGAIN = (errors.RateLimitedError, errors.ConnectionFailedError, errors.RequestTimeoutError, errors.ServerError)
_USAGE = (errors.ConfigurationError, errors.InvalidRequestError)
_COLUMNS = {"email": "email", "first_name": "firstName", "last_name": "lastName", "phone": "phone"}


class Format(StrEnum):
    """How rows are written."""

    table = "table"
    csv = "csv"
    jsonl = "jsonl"


Resource = Annotated[str, typer.Argument(help="what to read, such as contacts; `ac resources` names all")]
Filters = Annotated[
    list[str] | None,
    typer.Option("--filter", metavar="NAME=VALUE", help="see `ac resources RESOURCE`; may be repeated"),
]


def run() -> None:
    """Run the command of the command line, and leave with its exit code."""
    try:
        app()
    except BrokenPipeError:  # whoever read the output has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except errors.NotFoundError as error:
        _leave(str(error), 3)
    except _TRY_AGAIN as error:
        _leave(str(error), 4)
    except _USAGE as error:
        _leave(str(error), 2)
    except errors.ActiveCampaignError as error:
        _leave(str(error), 1)
    except OSError as error:
        _leave(str(error), 2)


def _leave(text: str, code: int) -> None:
    said.print(Text(f"ac: {text}"))
    sys.exit(code)


def _refuse(text: str) -> Any:
    raise errors.InvalidRequestError(text)


@app.command()
def whoami() -> None:
    """Say which account and user the environment's token belongs to."""
    with Client.from_env() as ac:
        user = ac.request("GET", "/users/me").parsed["user"]
        print(f"{user.get('username')} <{user.get('email')}> at {ac._requests.account.origin}")  # noqa: SLF001, T201


@app.command()
def get(
    path: Annotated[str, typer.Argument(help="a path below /api/3, such as /tags/7, or with a query")],
) -> None:
    """Print what a path answers, as JSON."""
    with Client.from_env() as ac:
        found = ac.request("GET", path).parsed
    if isinstance(found, str):
        print(found)  # noqa: T201
    else:
        Console().print_json(json.dumps(found)) if sys.stdout.isatty() else _write(json.dumps(found))


@app.command()
def resources(resource: Annotated[str, typer.Argument(help="one of them, to see its filters")] = "") -> None:
    """Name what can be listed or, of one resource, what it can be filtered by; as the OpenAPI document says it."""
    with Client("https://nobody.example", "no-token-is-needed") as nobody:
        if resource:
            _write(inspect.getdoc(_listing(nobody, resource)) or "")
            return
        for tag in api.TAGS:
            method = getattr(getattr(nobody, tag), "list", None)
            if method is not None:
                _write(f"{tag:<30} {(inspect.getdoc(method) or '').partition(chr(10))[0]}")


@app.command("list")
def list_(
    resource: Resource,
    filters: Filters = None,
    fields: Annotated[str, typer.Option(help="the keys to show, separated by commas")] = "",
    form: Annotated[Format, typer.Option("--format")] = Format.table,
    limit: Annotated[int, typer.Option(min=0, help="rows at most; 0 means all")] = 0,
) -> None:
    """Print the rows of a listing."""
    with Client.from_env() as ac:
        rows = (row.to_dict() for row in islice(_pager(ac, resource, filters), limit or None))
        wanted = [name.strip() for name in fields.split(",") if name.strip()]
        if form is Format.jsonl:
            for row in rows:
                _write(json.dumps({name: row.get(name) for name in wanted} if wanted else row, ensure_ascii=False))
        else:
            _columns(rows, wanted, form)


def _columns(rows: Iterator[dict[str, Any]], wanted: list[str], form: Format) -> None:
    first = next(rows, None)
    if first is None:
        return
    names = wanted or [name for name, value in first.items() if not isinstance(value, dict | list)]
    cells = ([_cell(row.get(name)) for name in names] for row in _chain(first, rows))
    if form is Format.csv:
        writer = csv.writer(sys.stdout)
        writer.writerow(names)
        writer.writerows(cells)
        return
    table = Table(*(Column(Text(_visible(name))) for name in names))
    for line in cells:
        table.add_row(*(Text(_visible(cell)) for cell in line))
    Console().print(table)


def _chain(first: dict[str, Any], rest: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    yield first
    yield from rest


@app.command()
def export(
    resource: Resource,
    to: Annotated[Path, typer.Option(help="the file, one JSON object a line")],
    filters: Filters = None,
) -> None:
    """Write all rows of a listing to a file; stopped by Ctrl-C and run again, it goes on where it was."""
    stored = to.with_name(f"{to.name}.checkpoint")
    state: dict[str, Any] = {"size": 0, "resume": None}
    if stored.exists():
        try:
            state |= json.loads(stored.read_bytes())
        except ValueError:
            _refuse(f"{stored} is damaged; delete it and {to} to begin again")
    elif to.exists():
        _refuse(f"{to} is there already, and complete; move it away, or name another file")
    if (to.stat().st_size if to.exists() else 0) < state["size"]:
        _refuse(f"{to} is shorter than {stored} says; delete both to begin again")
    # One of the account's requests in each second is left to its other users.
    with _stopped_by_ctrl_c(), Client.from_env(priority="background", budget=Budget(5, reserve=1)) as ac:
        pager = _pager(ac, resource, filters, resume=state["resume"])
        with to.open("ab") as file, _progress(resource) as bar:
            file.truncate(state["size"])
            _store(stored, state)
            task = bar.add_task(resource, total=None, completed=pager.count)
            for page in pager.pages():
                file.writelines(json.dumps(row.to_dict()).encode() + b"\n" for row in page)
                file.flush()
                os.fsync(file.fileno())
                _store(stored, {"size": file.tell(), "resume": pager.checkpoint()})
                bar.update(task, total=pager.total, completed=pager.count)
    stored.unlink()
    said.print(Text(f"{to}: {pager.count} rows"))


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        said.print("ac: stopped; run it again to go on")
        raise


def _store(path: Path, state: dict[str, Any]) -> None:
    """Write a file so that it is either the old one or the new one, whatever happens."""
    new = path.with_name(f"{path.name}.new")
    new.write_text(json.dumps(state), encoding="utf-8")
    new.replace(path)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help=f"CSV with a heading: {', '.join(_COLUMNS)}")],
) -> None:
    """Create contacts, or change those with the same e-mail address; run again, it does no harm."""
    with file.open(encoding="utf-8-sig", newline="") as source:
        reader = csv.DictReader(source)
        names = {name: _COLUMNS.get(name.strip().lower().replace(" ", "_"), name) for name in reader.fieldnames or ()}
        unknown = sorted(set(names.values()) - set(_COLUMNS.values()))
        if unknown or "email" not in names.values():
            _refuse(f"{file}: its heading must have email, and may have {', '.join(_COLUMNS)}; not {unknown}")
        rows = [{names[name]: value for name, value in row.items() if name in names and value} for row in reader]
    emails = [row.get("email", "").lower() for row in rows]
    if len(set(emails)) < len(emails):
        _refuse(f"{file}: an e-mail address stands there twice, or is missing; nothing was sent")
    failed = 0
    with Client.from_env() as ac, ThreadPoolExecutor(8) as threads, _progress("contacts") as bar:

        def save(row: dict[str, str]) -> errors.ActiveCampaignError | None:
            try:
                ac.request("POST", "/contact/sync", json={"contact": row}, safe_to_repeat=True)
            except (errors.PermissionDeniedError, errors.ConnectionFailedError):
                raise  # the next would fail as well
            except errors.ActiveCampaignError as error:
                return error
            return None

        for number, error in enumerate(bar.track(threads.map(save, rows), len(rows), description="contacts"), 1):
            if error is not None:
                failed += 1
                said.print(Text(f"row {number}: {error}"))
    said.print(Text(f"{len(rows) - failed} contacts saved, {failed} failed"))
    if failed:
        sys.exit(1)


def _listing(ac: Client, resource: str) -> Any:
    method = getattr(getattr(ac, resource, None), "list", None) if resource in api.TAGS else None
    return method or _refuse(f"there is no listing {resource!r}; `ac resources` names all")


def _pager(ac: Client, resource: str, filters: list[str] | None, **more: Any) -> Pager[Any, Any]:
    method = _listing(ac, resource)
    known = [name for name in inspect.signature(method).parameters if name != "resume"]
    for given in filters or ():
        name, is_there, value = given.partition("=")
        names = [one for one in (name, f"filters_{name}", f"filters_{name}_eq") if one in known]
        if not is_there or not names:
            _refuse(f"--filter {given}: {resource} takes NAME=VALUE with {', '.join(known)}")
        more[names[0]] = value
    pager: Pager[Any, Any] = method(**more)
    return pager


def _progress(what: str) -> Progress:
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=said, disable=not said.is_terminal)


def _cell(value: Any) -> str:
    return "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _visible(text: str) -> str:
    """Without what would steer the terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _write(text: str) -> None:
    print(text)  # noqa: T201
