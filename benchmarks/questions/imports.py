"""What does the import cost?"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
from pathlib import Path
from random import Random
from typing import Any

from .. import larger
from ..models import stock_package
from ..processes import ROOT, VENVS, Bench
from ..results import Answer, Chart, Table, ahead, spread

BASE = "import httpx, attrs, asyncio"
OURS = "from ac_client import AsyncClient"
FEWER, TIMES = 50, 7

# Neither the interpreter's own start nor its memory counts.
PROGRAM = """
import json, sys, time
def peak():
    try:
        with open("/proc/self/status") as status:  # unlike getrusage, without what the parent process had
            return int(next(line for line in status if line.startswith("VmHWM")).split()[1])
    except (OSError, StopIteration):
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = peak()
start = time.process_time()
{statement}
seconds = time.process_time() - start
memory = peak() - before
generated = [name for name in sys.modules if name.startswith(("ac_client.models.", "ac_client.api."))]
print(json.dumps([seconds, memory, len(sys.modules), len(generated)]))
"""


def once(statement: str, environment: str, folder: Path | None) -> list[float]:
    """Run an import in a new process: CPU seconds, memory, modules, and how many of those are generated."""
    python = VENVS / environment / "bin" / "python"
    variables = {**os.environ, "PYTHONPATH": str(folder or "")}
    # From compiled files, which the first run writes.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [str(python), "-c", PROGRAM.format(statement=statement)]
    done = subprocess.run(command, env=variables, check=True, capture_output=True, text=True, cwd=VENVS)
    figures: list[float] = json.loads(done.stdout)
    return figures


def packages(bench: Bench) -> dict[str, tuple[str, str, Path | None]]:
    """What is imported, by the name shown: statement, environment, and the folder of the package."""
    document = larger.read()
    few = larger.package(bench.scratch / "fewer", larger.smaller(document, FEWER))
    many = larger.package(bench.scratch / "sevenfold", larger.enlarge(document, TIMES))
    every = len(larger.operations(document))
    return {
        f"{BASE}": (BASE, "sdk", None),
        f"ac_client, {few} operations": (OURS, "sdk", bench.scratch / "fewer"),
        f"ac_client, all {every} operations": (OURS, "sdk", ROOT),
        f"ac_client, {many} operations": (OURS, "sdk", bench.scratch / "sevenfold"),
        f"ac_client, all {every}, and one call's models": (
            f"{OURS}; from ac_client.api.contacts import list_contacts; list_contacts.OPERATION.parse({{}})",
            "sdk",
            ROOT,
        ),
        "activecampaign-python": ("from activecampaign.client import Client", "activecampaign-python", None),
        "mcp-activecampaign": (
            "from mcp_activecampaign.client import ActiveCampaignClient",
            "mcp-activecampaign",
            None,
        ),
        "tap-activecampaign": ("import tap_activecampaign", "tap-activecampaign", None),
    }


def ask(bench: Bench) -> Answer:
    """Import everything, one contender after the other, each time in a new process."""
    shown = packages(bench)
    notes: list[str] = []
    with stock_package() as folder:
        if folder is not None:
            shown["stock generator output, one call"] = (
                "from stock_client import AuthenticatedClient; from stock_client.api.contacts import list_contacts",
                "sdk",
                folder,
            )
        taken: dict[str, list[list[float]]] = {name: [] for name in shown}
        order = list(shown.items())
        shuffle = Random(0).shuffle
        for turn in range(41 if bench.long else 13):
            shuffle(order)
            for name, what in order:
                if name not in taken:
                    continue
                try:
                    figures = once(*what)
                except (OSError, subprocess.CalledProcessError) as error:
                    notes.append(f"{name}: cannot run: {getattr(error, 'stderr', None) or error}"[-200:])
                    del taken[name]
                    continue
                if turn:
                    taken[name].append(figures)
    base = taken[BASE]
    table = Table(
        f"Over `{BASE}`: the middle of {len(base)} imports (and its middle half)",
        ["", "CPU time", "memory", "modules", "of them generated"],
    )
    chart = Chart("CPU time of the import", f"over {BASE}", line=1.0)
    data: dict[str, Any] = {}
    middles: dict[str, float] = {}
    for name in shown:
        if name not in taken:
            table.rows.append([name, "cannot run", "-", "-", "-"])
            continue
        time = [one[0] / other[0] for one, other in zip(taken[name], base, strict=True)]
        # Memory hardly varies.
        memory = statistics.median(one[1] for one in taken[name]) / statistics.median(one[1] for one in base)
        last = taken[name][-1]
        table.rows.append([name, spread(time), f"{memory:.2f}", f"{last[2]:.0f}", f"{last[3]:.0f}"])
        middles[name] = statistics.median(time)
        chart.bars.append((name, middles[name], f"{middles[name]:.2f}"))
        data[name] = {"time": time, "runs": taken[name], "memory": memory, "modules": last[2], "generated": last[3]}
    del middles[BASE]
    ours = next(name for name, what in shown.items() if what == (OURS, "sdk", ROOT))
    notes += [
        (
            f"Less CPU time than the SDK: {ahead(middles, ours) or 'none'}. Those import no attrs, and"
            " have no budget, retries or models."
        ),
        (
            f"The package with the most operations is made from a document in which each family stands {TIMES} times,"
            " under other names, by the project's own generator."
        ),
        (
            "The number of operations hardly counts, for a model is"
            " loaded when it is first used; what that first use costs is in the line of one call's models."
        ),
    ]
    return Answer("imports", "What does the import cost?", [table], chart, notes, data)
