"""What models cost: one page of 100 contacts with 27 fields each, read and written, beside what else there is.

    python benchmarks/models.py

Prints ratios from one run. The contenders alternate, and the best of many rounds counts: whatever else the machine
does only ever adds time. The stock contender is what openapi-python-client makes of the same openapi.yaml without our
templates. pydantic and msgspec get the same fields, and unlike the others refuse a value of another type; msgspec
drops unknown keys, the others keep them. Written out, lists and objects that are no models are the model's own with
ours and stock, and new with pydantic and msgspec. A contender that is not installed is left out.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
import typing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ac_client.models import Contact, ContactPage  # noqa: E402 - the clone's own, wherever this is started
from ac_client.types import Unset  # noqa: E402

TURNS, CALLS = 40, 20
READ, WRITE, DECODE = "Parsed JSON to models", "Models to parsed JSON", "Bytes to models"


ROW: dict[str, object] = {
    "cdate": "2018-09-12T17:20:20-05:00", "email": "person@example.com", "phone": "", "firstName": "Anna",
    "lastName": "Smith", "orgid": "0", "segmentio_id": "", "bounced_hard": "0", "bounced_soft": "0",
    "bounced_date": "0000-00-00", "ip": "0", "ua": "", "hash": "0123456789abcdef0123456789abcdef",
    "socialdata_lastcheck": "0000-00-00 00:00:00", "email_local": "", "email_domain": "", "sentcnt": "0",
    "rating_tstamp": "0000-00-00", "gravatar": "1", "deleted": "0", "anonymized": "0",
    "udate": "2018-09-12T17:20:20-05:00", "deleted_at": "0000-00-00 00:00:00", "scoreValues": [], "organization": None,
}  # fmt: skip
LINKS = (
    "bounceLogs", "contactAutomations", "contactData", "contactGoals", "contactLists", "contactLogs", "contactTags",
    "contactDeals", "deals", "fieldValues", "geoIps", "notes", "organization",
)  # fmt: skip


def page() -> bytes:
    """One page as an account sends it: the 27 fields of the vendor's example, with invented values."""
    contacts: list[dict[str, object]] = []
    for number in range(100):
        at = f"https://example.api-us1.com/api/3/contacts/{number}"
        contacts.append(ROW | {"id": str(number), "links": {name: f"{at}/{name}" for name in LINKS}})
    assert {len(contact) for contact in contacts} == {27}  # noqa: S101 - what the figure is about
    return json.dumps({"scoreValues": [], "contacts": contacts, "meta": {"total": "100"}}).encode()


@contextmanager
def stock_package() -> Iterator[Path | None]:
    """A folder with the package `stock_client`, made from the same document without our templates."""
    tool = Path(os.environ.get("STOCK_TOOL") or Path(sys.executable).with_name("openapi-python-client"))
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.json"
        config.write_text(
            json.dumps({"use_path_prefixes_for_title_model_names": False, "literal_enums": True, "post_hooks": []})
        )
        made = Path(folder) / "stock_client"
        command = [
            str(tool),
            "generate",
            "--path",
            str(ROOT / "openapi.yaml"),
            "--config",
            str(config),
            "--meta",
            "none",
        ]
        try:
            subprocess.run([*command, "--output-path", str(made)], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            yield None
        else:
            yield Path(folder)


def fields_of(model: type[Any]) -> dict[str, tuple[str, Any]]:
    """Each field's key and type; models in it become plain dicts, for the page has none of them."""
    blank = model.from_dict({})
    for name in model.__match_args__:
        setattr(blank, name, name)
    hints = typing.get_type_hints(model)
    found: dict[str, tuple[str, Any]] = {}
    for key, name in blank.to_dict().items():
        kinds = [kind for kind in (typing.get_args(hints[name]) or (hints[name],)) if kind is not Unset]
        plain = all(kind in (str, int, float, bool, type(None)) for kind in kinds)
        found[name] = key, (str | None if plain else Any)
    return found


def pydantic_page() -> Any:
    """The same two models with pydantic, unknown keys kept."""
    pydantic: Any = import_module("pydantic")
    keep = pydantic.ConfigDict(extra="allow")
    fields = {name: (kind, pydantic.Field(default=None, alias=key)) for name, (key, kind) in fields_of(Contact).items()}
    row: Any = pydantic.create_model("Row", __config__=keep, **fields)
    return pydantic.create_model("Envelope", __config__=keep, contacts=(list[row], ...), meta=(Any, None))


def pydantic_reader(data: bytes) -> dict[str, Callable[[], object]]:
    """What pydantic is asked to do."""
    envelope = pydantic_page()
    parsed, read = json.loads(data), envelope.model_validate_json(data)
    return {
        READ: lambda: envelope.model_validate(parsed),
        DECODE: lambda: envelope.model_validate_json(data),
        WRITE: lambda: read.model_dump(by_alias=True, exclude_unset=True),
    }


def msgspec_page() -> Any:
    """A decoder for the same two models with msgspec, unknown keys dropped."""
    msgspec: Any = import_module("msgspec")
    fields = fields_of(Contact)
    row: Any = msgspec.defstruct(
        "Row",
        [
            (name, kind | msgspec.UnsetType if kind is not Any else Any, msgspec.UNSET)
            for name, (_, kind) in fields.items()
        ],
        rename={name: key for name, (key, _) in fields.items()},
    )
    return msgspec.json.Decoder(msgspec.defstruct("Envelope", [("contacts", list[row]), ("meta", Any, None)]))


def msgspec_reader(data: bytes) -> dict[str, Callable[[], object]]:
    """What msgspec is asked to do."""
    msgspec: Any = import_module("msgspec")
    parsed, decoder = json.loads(data), msgspec_page()
    read = decoder.decode(data)
    return {
        READ: lambda: msgspec.convert(parsed, decoder.type),
        DECODE: lambda: decoder.decode(data),
        WRITE: lambda: msgspec.to_builtins(read),
    }


def attrs_reader(envelope: type[Any], data: bytes, loads: Callable[[bytes], Any]) -> dict[str, Callable[[], object]]:
    """Ours or stock, which have the same face."""
    parsed = loads(data)
    read = envelope.from_dict(parsed)
    return {
        READ: lambda: envelope.from_dict(parsed),
        DECODE: lambda: envelope.from_dict(loads(data)),
        WRITE: read.to_dict,
    }


def best(calls: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Milliseconds a call of each, at its best."""
    found = dict.fromkeys(calls, float("inf"))
    for _ in range(TURNS):
        for name, call in calls.items():
            start = time.perf_counter()
            for _ in range(CALLS):
                call()
            found[name] = min(found[name], (time.perf_counter() - start) / CALLS * 1000)
    return found


def bytes_a_row(read: Callable[[dict[str, Any]], object], rows: list[dict[str, Any]]) -> float:
    """Memory that a row takes besides the JSON values it holds."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = [read(row) for row in rows]
    size = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return size / len(kept)


def import_seconds(statement: str, folder: Path) -> float:
    """CPU time that an import takes beyond attrs, from compiled files, at its best of five."""
    program = f"import time, attrs; start = time.process_time(); {statement}; print(time.process_time() - start)"
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONPYCACHEPREFIX": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", program]
        runs = [subprocess.run(command, env=environment, check=True, capture_output=True, text=True) for _ in range(6)]
    return min(float(run.stdout) for run in runs[1:])


def table(title: str, figures: dict[str, float], unit: str, base: str) -> None:
    print(f"\n{title}")
    for name, figure in figures.items():
        print(f"  {name:<38}{figure / figures[base]:>9.2f} x" + (f"{figure:>10.0f} bytes" if unit == "bytes" else ""))


def main() -> None:
    data = page()
    calls: dict[str, dict[str, Callable[[], object]]] = {"ac_client": attrs_reader(ContactPage, data, json.loads)}
    parsers: dict[str, Callable[[], object]] = {"json": lambda: json.loads(data)}
    with stock_package() as folder:
        if folder:
            sys.path.insert(0, str(folder))
            calls["stock"] = attrs_reader(import_module("stock_client.models").ContactPage, data, json.loads)
        for name, reader in (("pydantic", pydantic_reader), ("msgspec", msgspec_reader)):
            try:
                calls[name] = reader(data)
            except ImportError:
                print(f"{name} is not installed")
        try:
            fast = import_module("orjson").loads
            parsers["orjson"] = lambda: fast(data)
            calls["ac_client, orjson"] = attrs_reader(ContactPage, data, fast)
        except ImportError:
            print("orjson is not installed")

        print(f"One page: {len(data)} bytes, 100 contacts of 27 fields; the model declares {len(fields_of(Contact))}.")
        figures = best(parsers | {f"{name}: {what}": call for name, by in calls.items() for what, call in by.items()})
        table("Parsers alone", {name: figures[name] for name in parsers}, "ms", "json")
        for what in (READ, WRITE, DECODE):
            names = [name for name in calls if what == DECODE or name != "ac_client, orjson"]
            table(what, {name: figures[f"{name}: {what}"] for name in names}, "ms", "ac_client")

        rows = json.loads(data)["contacts"]
        memory = {"dict": bytes_a_row(dict, rows), "ac_client": bytes_a_row(Contact.from_dict, rows)}
        if folder:
            memory["stock"] = bytes_a_row(import_module("stock_client.models").Contact.from_dict, rows)
            table("Memory of a row, besides its values", memory, "bytes", "dict")
            imports = {
                "ac_client: ContactPage": import_seconds("from ac_client.models import ContactPage", ROOT),
                "ac_client: all models": import_seconds("from ac_client.models import *", ROOT),
                "stock: ContactPage, so all": import_seconds("from stock_client.models import ContactPage", folder),
            }
            figures = {name: seconds * 1000 for name, seconds in imports.items()}
            table("Import, besides attrs", figures, "ms", "ac_client: ContactPage")


if __name__ == "__main__":
    main()
