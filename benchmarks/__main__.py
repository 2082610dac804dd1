"""Measure the SDK beside what people use today.

    python -m benchmarks                  ten minutes
    python -m benchmarks --long           an hour, to be left alone: more pages, a million rows, more rounds
    python -m benchmarks --only calls     some of the questions

Results are written to `benchmarks/results`, or to `benchmarks/.venvs/results` when only some questions are asked:
tables, a chart for each question, and every figure as JSON. The first run makes an environment for each contender from
its pins under `benchmarks/peers`.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from ac_client import __version__

from .environments import prepare
from .processes import FOLDER, VENVS, Bench, server
from .results import Answer, Chart, load, machine, write

LOAD = (
    "after each question (processes that wanted to run, over the last minute; the machine was shared where this exceeds"
    " what the question itself runs)"
)
QUESTIONS = ("everything", "twice", "speed", "calls", "imports", "growth", "workers")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true", help="take the time it takes")
    parser.add_argument("--only", nargs="+", choices=QUESTIONS, default=QUESTIONS, help="some of the questions")
    parser.add_argument("--into", type=Path, help="the folder for the results")
    chosen = parser.parse_args()
    print("== bench: the contenders' environments", flush=True)
    failed = prepare()
    whole = set(chosen.only) == set(QUESTIONS)
    folder: Path = chosen.into or (FOLDER / "results" if whole else VENVS / "results")
    said = about(chosen.long)
    began, loads, answers = time.perf_counter(), [load()], []
    with server() as process, tempfile.TemporaryDirectory() as scratch:
        bench = Bench(process, chosen.long, Path(scratch))
        bench.cannot.update(failed)
        for name in chosen.only:
            ask: Callable[[Bench], Answer] = import_module(f".questions.{name}", __package__).ask
            start = time.perf_counter()
            try:
                answers.append(ask(bench))
            except Exception as error:  # noqa: BLE001 - the other questions' answers must not be lost with this one's
                traceback.print_exc()
                note = f"The question could not be answered: {type(error).__name__}: {error}"
                answers.append(Answer(name, name, [], Chart(name, ""), [note], {"failed": note}))
            loads.append(load())
            print(f"== bench: {answers[-1].question} ({time.perf_counter() - start:.0f} s)", flush=True)
            took = f"{time.perf_counter() - began:.0f} s"
            write(
                folder,
                answers,
                {**said, "took": took, "load": f"{loads[0]} before, then {', '.join(loads[1:])} {LOAD}"},
            )
    for answer in answers:
        print(f"\n{answer.markdown()}")
    print(f"\nWritten to {folder}, after {time.perf_counter() - began:.0f} s.")


def about(long: bool) -> dict[str, str]:
    """What must be known of the run itself."""
    git = ["git", "-C", str(FOLDER), "describe", "--always", "--dirty"]
    commit = subprocess.run(git, capture_output=True, text=True, check=False).stdout.strip()
    return {
        **machine(),
        "mode": "long" if long else "short",
        "ac_client": f"{__version__}{commit and ', commit ' + commit}",
        "versions": f"{versions('sdk')}; of the peers see `benchmarks/peers`",
    }


def versions(pins: str) -> str:
    """The versions of the packages in a file of pins."""
    lines = (FOLDER / "peers" / f"{pins}.txt").read_text(encoding="utf-8").splitlines()
    return ", ".join(line.replace("==", " ") for line in lines if "==" in line)


if __name__ == "__main__":
    main()
