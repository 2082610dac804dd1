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
from itertools import chain, islice
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import TYPE_CHECKING, Annotated, Any, Literal, NoReturn
from urllib.parse import urlsplit

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Column, Table
from rich.text import Text
from typer.core import TyperGroup

from . import api, errors
from ._csv import COLUMNS, Contacts
from .budget import Budget
from .client import Client
from .types import plan_of

if TYPE_CHECKING:
    from .jobs.imports import ImportResult
    from .pages import Checkpoint, Pager

_EXIT_CODES = {
    2: (errors.ConfigurationError, errors.InvalidRequestError, OSError),
    3: (errors.NotFoundError,),
    4: (errors.ConnectionFailedError, errors.OutcomeUnknownError, errors.RateLimitedError, errors.ServerError),
}

Resource = Annotated[str, typer.Argument(help="what to read, such as contacts; `ac resources` names all")]
Filters = Annotated[
    list[str] | None,
    typer.Option("--filter", metavar="NAME=VALUE", help="see `ac resources RESOURCE`; may be repeated"),
]


class _Commands(TyperGroup):
    """Turns errors into messages and exit codes."""

    def invoke(self, ctx: Any) -> None:
        try:
            super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:  # the reader of the output has enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except (errors.ActiveCampaignError, OSError) as error:
            cause = error.__cause__ if isinstance(error, errors.IncompleteError) else error
            _say(f"ac: {error}")
            sys.exit(next((code for code, kinds in _EXIT_CODES.items() if isinstance(cause, kinds)), 1))
        except KeyboardInterrupt:
            _say("ac: stopped; run it again, and an export or import goes on")
            raise


# A pretty traceback shows the locals of its frames, and so may show the token.
app = typer.Typer(
    cls=_Commands, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__
)
said = Console(stderr=True, highlight=False)


def _say(text: str) -> None:
    said.print(Text(text), soft_wrap=True)  # a line stays one for grep


def _refuse(text: str) -> NoReturn:
    raise errors.InvalidRequestError(text)


@app.command()
def whoami() -> None:
    """Say which account and user the environment's token belongs to."""
    with Client.from_env() as ac:
        user = ac.request("GET", "/users/me").parsed["user"]
        _write(f"{user.get('username')} <{user.get('email')}> at {ac._requests.account.origin}")  # noqa: SLF001


@app.command()
def get(
    path: Annotated[str, typer.Argument(help="a path below /api/3, such as /tags/7, or with a query")],
) -> None:
    """Print the response for a path, as JSON."""
    with Client.from_env() as ac:
        found = ac.request("GET", path if urlsplit(path).scheme else f"/{path.lstrip('/')}").parsed
    if sys.stdout.isatty() and not isinstance(found, str):
        Console().print_json(data=found)
    else:
        _write(found if isinstance(found, str) else json.dumps(found))


@app.command()
def resources(resource: Annotated[str, typer.Argument(help="one of them, to see its filters")] = "") -> None:
    """Name what can be listed or, of one resource, what it can be filtered by; as the OpenAPI document says it."""
    with Client("https://unused.example", "no-token-is-needed") as ac:
        if resource:
            _write(inspect.getdoc(_listing(ac, resource)) or "")
            return
        for tag in api.TAGS:
            method = getattr(getattr(ac, tag), "list", None)
            if method is not None:
                _write(f"{tag:<30} {(inspect.getdoc(method) or '').partition(chr(10))[0]}")


@app.command("list")
def list_(
    resource: Resource,
    filters: Filters = None,
    fields: Annotated[str, typer.Option(help="the keys to show, separated by commas")] = "",
    form: Annotated[Literal["table", "csv", "jsonl"], typer.Option("--format")] = "table",
    limit: Annotated[int, typer.Option(min=0, help="rows at most; 0 means all")] = 0,
) -> None:
    """Print the rows of a listing."""
    with Client.from_env() as ac:
        found = islice(_pager(ac, resource, filters), limit or None)
        first = next(found, None)
        if first is None:
            return
        shown = first.to_dict()
        known = {**shown, **plan_of(type(first)).fields}
        wanted = [name.strip() for name in fields.split(",") if name.strip()]
        if unknown := [name for name in wanted if name not in known]:
            _refuse(f"--fields {unknown[0]}: {resource} have {', '.join(known)}")
        rows = (row.to_dict() for row in chain([first], found))
        if form == "jsonl":
            for row in rows:
                _write(json.dumps({name: row.get(name) for name in wanted or row}, ensure_ascii=False))
            return
        names = wanted or [name for name, value in shown.items() if not isinstance(value, dict | list)]
        cells = ([_cell(row.get(name)) for name in names] for row in rows)
        if form == "csv":
            csv.writer(sys.stdout).writerows(chain([names], cells))
        else:
            _table(names, list(cells), Console(), choose=not wanted)


def _table(names: list[str], lines: list[list[str]], console: Console, *, choose: bool) -> None:
    """Print rows; where the user named no columns, those that fit and are not empty."""
    shown: list[list[Text]] = []
    left: list[str] = []
    room = console.width - 1
    for name, *cells in zip(names, *lines, strict=True):
        column = [Text(_visible(text)) for text in (name, *cells)]
        width = max(text.cell_len for text in column) + 3
        if choose and (not any(cells) or (width > room and shown)):
            left.append(name)
        else:
            shown.append(column)
            room -= width
    table = Table(*(Column(column[0]) for column in shown))
    for row in zip(*(column[1:] for column in shown), strict=True):
        table.add_row(*row)
    console.print(table)
    if left:
        _say(f"left out: {', '.join(left)}; --fields chooses")


@app.command()
def export(
    resource: Resource,
    to: Annotated[Path, typer.Option(help="the file, one JSON object a line")],
    filters: Filters = None,
) -> None:
    """Write all rows of a listing to a file; stop it with Ctrl-C, and run it again to continue."""
    stored = to.with_name(f"{to.name}.checkpoint")
    size, resume = 0, None
    if stored.exists():
        try:
            state = json.loads(stored.read_bytes())
            size, resume = state["size"], state["resume"]
        except (ValueError, KeyError, TypeError):
            _refuse(f"{stored} is damaged; delete it and {to} to begin again")
        if not to.exists() or to.stat().st_size < size:
            _refuse(f"{to} is shorter than {stored} says; delete both to begin again")
    elif to.exists():
        _refuse(f"{to} is there already, and complete; move it away, or name another file")
    # One of the account's requests in each second is left to its other users.
    with Client.from_env(priority="background", budget=Budget(5, reserve=1)) as ac:
        pager = _pager(ac, resource, filters, resume=resume)
        with to.open("ab") as file, _progress() as bar:
            file.truncate(size)
            _store(stored, size, resume)
            task = bar.add_task(resource, total=None, completed=pager.count)
            for page in pager.pages():
                file.writelines(json.dumps(row.to_dict()).encode() + b"\n" for row in page)
                file.flush()
                os.fsync(file.fileno())
                _store(stored, file.tell(), pager.checkpoint())
                bar.update(task, total=pager.total, completed=pager.count)
    stored.unlink()
    _say(f"{to}: {pager.count} rows")


def _store(path: Path, size: int, resume: Checkpoint | None) -> None:
    """Write a checkpoint so that the file is either the old one or the new one, whatever happens."""
    new = path.with_name(f"{path.name}.new")
    new.write_text(json.dumps({"size": size, "resume": resume}), encoding="utf-8")
    new.replace(path)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help=f"CSV with a heading: {', '.join(COLUMNS)}, and custom fields by name")],
    automations: Annotated[bool, typer.Option(help="whether automations start")] = True,
) -> None:
    """Create contacts, or change those with the same email address; stopped and run again, it goes on where it was."""
    journal = file.with_name(f"{file.name}.journal")
    with Client.from_env() as ac:
        rows = Contacts(file, ac, **{} if automations else {"exclude_automations": True})
        with _progress() as bar:
            sent, imported = (bar.add_task(what, total=rows.count) for what in ("sent", "imported"))

            def show(now: ImportResult) -> None:
                bar.update(sent, completed=now.read)
                bar.update(imported, completed=now.imported + len(now.refused))

            result = ac.imports.run(rows, journal=journal, on_progress=show)
    for one in result.refused:
        _say(f"refused: {one.email or '(no address)'}: {one.reason}")
    _say(f"{result.imported} contacts imported, {len(result.refused)} refused")
    if result.waiting:
        _say("ac: the account has not imported all yet; run it again to wait for the rest")
        sys.exit(4)
    journal.unlink(missing_ok=True)
    if result.refused or result.failed:
        sys.exit(1)


def _listing(ac: Client, resource: str) -> Any:
    method = getattr(getattr(ac, resource, None), "list", None) if resource in api.TAGS else None
    return method or _refuse(f"there is no listing {resource!r}; `ac resources` names all")


def _pager(ac: Client, resource: str, filters: list[str] | None, **more: Any) -> Pager[Any, Any]:
    method = _listing(ac, resource)
    known = [name for name in inspect.signature(method).parameters if name not in ("resume", "limit", "offset")]
    for given in filters or ():
        name, is_there, value = given.partition("=")
        names = [one for one in (name, f"filters_{name}", f"filters_{name}_eq") if one in known]
        if not is_there or not names:
            _refuse(f"--filter {given}: {resource} takes NAME=VALUE with {', '.join(known)}")
        more[names[0]] = value
    pager: Pager[Any, Any] = method(**more)
    return pager


def _progress() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=said, disable=not said.is_terminal)


def _cell(value: Any) -> str:
    return "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _visible(text: str) -> str:
    """Without what would steer the terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _write(text: str) -> None:
    print(text)  # noqa: T201
